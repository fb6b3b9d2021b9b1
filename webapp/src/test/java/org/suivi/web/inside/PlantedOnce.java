package org.suivi.web.inside;

import java.util.Map;

/** A seed that there is one of for all tests; who plants it again is told the same. */
abstract class PlantedOnce implements Seed {

    private Map<String, String> planted;

    @Override
    public synchronized Map<String, String> plant() {
        if (planted == null) planted = all();
        return planted;
    }

    abstract Map<String, String> all();
}
