package org.suivi.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The contract as it is published: the files themselves, with the public address of the service in them. */
final class Contract {

    /** Where the service is, below the application. */
    static final String PATH = "/soap/v1/profiles";
    static final String WSDL = "soap/v1/profiles.wsdl";

    private static final String TYPES = "profile-types.xsd";
    private static final String ANYWHERE = "http://localhost" + PATH;

    private Contract() {}

    /**
     * What a query such as {@code wsdl} or {@code xsd=profile-types.xsd} asks for.
     *
     * @param address of the service, as the world knows it
     */
    static Optional<String> asked(String query, String address) {
        String asked = query == null ? "" : query.toLowerCase(java.util.Locale.ROOT);
        if (asked.equals("wsdl")) return Optional.of(wsdl(address));
        return asked.equals("xsd=" + TYPES) ? Optional.of(file("soap/v1/" + TYPES)) : Optional.empty();
    }

    private static String wsdl(String address) {
        return file(WSDL).replace("location=\"" + ANYWHERE + "\"", "location=\"" + address + "\"")
            .replace("schemaLocation=\"" + TYPES + "\"", "schemaLocation=\"" + address + "?xsd=" + TYPES + "\"");
    }

    private static String file(String name) {
        try (InputStream file = Contract.class.getClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
