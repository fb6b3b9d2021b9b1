package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Lets the server send to servers that tests start on this machine, and seal secrets. */
@ApplicationScoped
public class OwnMachine implements Seed {

    @Override
    public Map<String, String> plant() {
        System.setProperty("suivi.key", "a key of twenty letters");
        System.setProperty("suivi.private.hosts", "127.0.0.1");
        return Map.of();
    }
}
