package org.suivi.launch.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked for on the command line, as {@code --name value} each. */
public final class Options {

    private final Map<String, String> values = new HashMap<>();

    /** @throws IllegalStateException when there is something else on the line */
    public Options(List<String> arguments, String... known) {
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i).replaceFirst("^--", "");
            if (!List.of(known).contains(name) || i + 1 == arguments.size())
                throw new IllegalStateException("Options are --" + String.join(", --", known) + ", each with a value.");
            values.put(name, arguments.get(i + 1));
        }
    }

    public String text(String name, String standard) { return values.getOrDefault(name, standard); }

    public int number(String name, int standard) {
        String text = values.getOrDefault(name, String.valueOf(standard)).replace("_", "");
        if (!text.matches("\\d{1,9}")) throw new IllegalStateException("--" + name + " takes a number.");
        return Integer.parseInt(text);
    }

    /** The database that the launcher opened, as its owner when one is named. */
    public static Generator.Target target() {
        String user = setting("suivi.db.owner").isPresent() ? "suivi.db.owner" : "suivi.db.user";
        return new Generator.Target(setting("suivi.db.url").orElseThrow(), setting(user).orElseThrow(),
                setting(user.replace("user", "password").replace("owner", "owner.password")).orElseThrow());
    }

    private static Optional<String> setting(String name) { return Optional.ofNullable(System.getProperty(name)); }
}
