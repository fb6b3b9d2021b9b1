package org.suivi.launch;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Predicate;

/** What can be set from outside: {@code SUIVI_PORT} of the environment is {@code suivi.port} in the application. */
enum Setting {

    PORT("8080", "a port number, 1 to 65535", text -> text.matches("\\d{1,5}") && between(text, 1, 65535)),
    ADDRESS("127.0.0.1", "an address of this machine to listen on, such as 127.0.0.1 or 0.0.0.0",
        text -> text.matches("[0-9A-Fa-f.:]+")),
    DATA(null, "a folder", text -> !text.isBlank()),
    PUBLIC_URL(null, "the address people type, such as https://suivi.example.org", text -> url(text, "https?")),
    DB_URL(null, "jdbc:mariadb://host:port/schema", text -> text.matches("jdbc:mariadb://[^/]+/[^/?]+(\\?.*)?")),
    DB_USER(null, "the name of a database user", text -> !text.isBlank()),
    DB_PASSWORD(null, "that user's password", text -> !text.isBlank()),
    DB_OWNER(null, "the name of the database user who may change the schema", text -> !text.isBlank()),
    DB_OWNER_PASSWORD(null, "that owner's password", text -> !text.isBlank()),
    DB_MEMORY_MB("256", "a number of megabytes, 64 to 65536",
        text -> text.matches("\\d{2,5}") && between(text, 64, 65_536)),
    SMTP_URL(null, "smtp://user:password@host:port or smtps://...", text -> url(text, "smtps?")),
    SMTP_FROM(null, "a mail address", text -> text.matches("[^@\\s]+@[^@\\s]+")),
    DOCUMENTS(null, "a folder", text -> !text.isBlank()),
    DOCUMENT_MB("50", "a number of megabytes, 1 to 50", text -> text.matches("\\d{1,2}") && between(text, 1, 50)),
    ZONE("America/Toronto", "a time zone such as America/Toronto", text -> ZoneId.getAvailableZoneIds().contains(text)),
    NODE(null, "a short name for this server", text -> text.matches("[\\w.-]{1,40}")),
    NODES(null, "the addresses of all nodes, host:port with commas between them",
        text -> text.matches("[\\w.-]+:\\d{1,5}(,[\\w.-]+:\\d{1,5})+")),
    NODE_ADDRESS(null, "host:port, the one of SUIVI_NODES that is this node's",
        text -> text.matches("[\\w.-]+:\\d{1,5}")),
    KEY(null, "at least 20 characters", text -> text.length() >= 20),
    PRIVATE_HOSTS(null, "names of hosts with commas between them", text -> text.matches("[\\w.:, -]+")),
    SETUP_CODE(null, "at least 12 characters", text -> text.length() >= 12),
    API_CALLS("3000", "how often a program may call in a minute", text -> text.matches("[1-9]\\d{0,6}")),
    DEMO("false", "true or false", text -> text.matches("true|false"));

    private final String standard;
    private final String shape;
    private final Predicate<String> fits;

    Setting(String standard, String shape, Predicate<String> fits) {
        this.standard = standard;
        this.shape = shape;
        this.fits = fits;
    }

    /** The value when nothing is set, or null. */
    String standard() { return standard; }

    String shape() { return shape; }

    boolean fits(String value) { return fits.test(value); }

    String variable() { return "SUIVI_" + name(); }

    String property() { return variable().toLowerCase(Locale.ROOT).replace('_', '.'); }

    private static boolean between(String number, int least, int most) {
        return Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }

    private static boolean url(String text, String scheme) {
        try {
            URI uri = URI.create(text);
            return uri.getScheme() != null && uri.getScheme().matches(scheme) && uri.getHost() != null;
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }
}
