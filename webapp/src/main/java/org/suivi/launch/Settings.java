package org.suivi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings of this start, all checked before anything happens. Messages name a setting and what it should look
 * like, never its value. Every setting may also come from a file, named by the same variable with {@code _FILE}.
 */
final class Settings {

    private static final String FILE = "_FILE";
    private static final String SECRET = "SUIVI_SECRET_";
    private static final Set<String> KNOWN =
        Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toUnmodifiableSet());

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final Map<String, String> secrets = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Settings() {}

    static Settings of(Map<String, String> environment, String... arguments) {
        Settings settings = new Settings();
        environment.forEach(settings::take);
        for (String argument : arguments) settings.take(argument);
        settings.checkTogether();
        if (!settings.wrong.isEmpty()) {
            throw new Unable("Suivi was not started, because of its settings:\n  "
                + String.join("\n  ", settings.wrong));
        }
        return settings;
    }

    /** The value, or the standard one, or null. */
    String get(Setting setting) { return values.getOrDefault(setting, setting.standard()); }

    boolean has(Setting setting) { return values.containsKey(setting); }

    int port() { return number(Setting.PORT); }

    int number(Setting setting) { return Integer.parseInt(get(setting)); }

    Path data() {
        return Path.of(has(Setting.DATA) ? get(Setting.DATA) : System.getProperty("user.home") + "/.suivi")
            .toAbsolutePath().normalize();
    }

    /** The address to type into a browser, with a slash at its end. */
    String address() {
        String address = has(Setting.PUBLIC_URL) ? get(Setting.PUBLIC_URL) : "http://localhost:" + port();
        return address.endsWith("/") ? address : address + "/";
    }

    /** Lets the application read the settings as system properties. */
    void publish() {
        for (Setting setting : Setting.values()) {
            if (get(setting) != null) System.setProperty(setting.property(), get(setting));
        }
        System.setProperty(Setting.PUBLIC_URL.property(), address());
        System.setProperty(Setting.DATA.property(), data().toString());
        secrets.forEach((name, value) ->
            System.setProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
    }

    private void take(String name, String value) {
        if (!name.startsWith("SUIVI_") || value.isEmpty()) return;
        boolean inFile = name.endsWith(FILE);
        String variable = inFile ? name.substring(0, name.length() - FILE.length()) : name;
        String text = inFile ? content(name, value) : value;
        if (text == null) return;
        if (variable.startsWith(SECRET)) {
            secrets.put(variable, text);
        } else if (KNOWN.contains(variable)) {
            put(Setting.valueOf(variable.substring("SUIVI_".length())), text);
        } else {
            wrong.add(name + " is not a setting of Suivi; docs/operations.md lists them all");
        }
    }

    private void take(String argument) {
        if ("--demo".equals(argument)) {
            put(Setting.DEMO, "true");
        } else {
            wrong.add(argument + " is not understood; the only argument is --demo, the rest is set by environment");
        }
    }

    private void put(Setting setting, String value) {
        if (setting.fits(value)) {
            values.put(setting, value);
        } else {
            wrong.add(setting.variable() + " should be " + setting.shape());
        }
    }

    private String content(String name, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            wrong.add(name + " names a file that cannot be read");
            return null;
        }
    }

    private void checkTogether() {
        boolean any = has(Setting.DB_URL) || has(Setting.DB_USER) || has(Setting.DB_PASSWORD);
        boolean all = has(Setting.DB_URL) && has(Setting.DB_USER) && has(Setting.DB_PASSWORD);
        if (any && !all) wrong.add("SUIVI_DB_URL, SUIVI_DB_USER and SUIVI_DB_PASSWORD are set together or not at all");
        if (has(Setting.DB_OWNER) != has(Setting.DB_OWNER_PASSWORD) || has(Setting.DB_OWNER) && !all) {
            wrong.add("SUIVI_DB_OWNER and SUIVI_DB_OWNER_PASSWORD are set together, and only with SUIVI_DB_URL");
        }
        if (has(Setting.NODES) || has(Setting.NODE_ADDRESS)) wrong.addAll(Nodes.missing(this));
        if (has(Setting.SMTP_URL) && !has(Setting.SMTP_FROM)) wrong.add("SUIVI_SMTP_URL needs SUIVI_SMTP_FROM as well");
    }
}
