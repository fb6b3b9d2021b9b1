package org.suivi.profiles.roster.formats;

import java.util.Set;
import java.util.function.Consumer;

import jakarta.json.JsonObject;

/**
 * What was fetched from a server: objects with texts and lists of texts under the names of the CSV tables; the roles of
 * a user are objects under {@code posts}.
 *
 * @param source   slug under which its keys are kept
 * @param complete whether whoever is not in it has left
 */
public record Download(String source, boolean complete, Wanted wanted, Pages pages) {

    /** Gives the objects of a table one after another, from the first to the last. */
    public interface Pages {
        void each(String table, Consumer<JsonObject> taker);
    }

    /** @param places names, codes or keys of the institutions to take, in lower case; empty for all; as are grades */
    public record Wanted(Set<String> places, Set<String> grades, boolean guardians) {

        boolean place(String... names) {
            if (places.isEmpty()) return true;
            for (String name : names)
                if (name != null && places.contains(name.strip().toLowerCase(java.util.Locale.ROOT))) return true;
            return false;
        }

        boolean grade(String grade) {
            return grades.isEmpty() || grade != null && grades.contains(grade.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
