package org.suivi.web.soap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** What a school system sends when it writes its messages itself. */
final class AsSystem {

    static final String TEXT_XML = "text/xml; charset=utf-8";

    private static final String ENVELOPE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
            xmlns:s="urn:suivi:profile:service:v1" xmlns:t="urn:suivi:profile:types:v1">
          <soapenv:Header>%s</soapenv:Header><soapenv:Body>%s</soapenv:Body>
        </soapenv:Envelope>""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String authorization;

    private AsSystem(URI address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    static AsSystem nobody(URI suivi) { return new AsSystem(suivi.resolve("soap/v1/profiles"), null); }

    AsSystem basic(String id, String secret) {
        return with("Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes()));
    }

    AsSystem with(String header) { return new AsSystem(address, header); }

    /** A message with that body, in an envelope. */
    static String message(String body) { return ENVELOPE.formatted("", body); }

    static String message(String header, String body) { return ENVELOPE.formatted(header, body); }

    HttpResponse<String> send(String body) throws IOException, InterruptedException {
        return post(TEXT_XML, message(body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String contentType, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Content-Type", contentType)
            .header("SOAPAction", "\"\"").POST(BodyPublishers.ofByteArray(body));
        if (authorization != null) request.header("Authorization", authorization);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
