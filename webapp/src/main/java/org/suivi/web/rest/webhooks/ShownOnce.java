package org.suivi.web.rest.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suivi.sharing.hooks.HookSecrets;
import org.suivi.sharing.hooks.SealedSecret;

/** Opens the secret in an answer on its way out, so that the answer could be kept without anybody reading it there. */
@ApplicationScoped
class ShownOnce {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");

    private final HookSecrets secrets;

    @Inject
    ShownOnce(HookSecrets secrets) { this.secrets = secrets; }

    Response opened(Response answer) {
        String body = new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
        var secret = new SealedSecret(UUID.fromString(found(ID, body)), found(SECRET, body));
        String opened = body.replace(secret.text(), secrets.open(secret));
        return Response.fromResponse(answer).entity(opened.getBytes(StandardCharsets.UTF_8)).build();
    }

    private static String found(Pattern member, String body) {
        Matcher found = member.matcher(body);
        if (!found.find()) throw new IllegalStateException("an answer without " + member);
        return found.group(1);
    }
}
