package org.suivi.web.inside;

import java.util.Map;

/** Lays data for a client test, through use cases, and tells the client the names and ids it needs. */
public interface Seed {

    Map<String, String> plant() throws Exception;
}
