package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How many calls a minute the server lets a program make, for as long as a test needs it. */
public final class CallLimit {

    private static final String SETTING = "suivi.api.calls";

    private CallLimit() {}

    /** Five. */
    @ApplicationScoped
    public static class Few implements Seed {

        @Override
        public Map<String, String> plant() {
            System.setProperty(SETTING, "5");
            return Map.of();
        }
    }

    /** So many that no test meets the limit, as the tests start. */
    @ApplicationScoped
    public static class Many implements Seed {

        @Override
        public Map<String, String> plant() {
            System.setProperty(SETTING, "100000");
            return Map.of();
        }
    }

    /** Those of an installation that sets nothing. */
    @ApplicationScoped
    public static class Usual implements Seed {

        @Override
        public Map<String, String> plant() {
            System.clearProperty(SETTING);
            return Map.of();
        }
    }
}
