package org.suivi.web.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suivi.sharing.Passing;
import org.suivi.sharing.clients.IssuedToken;
import org.suivi.sharing.clients.ScopeNotGranted;
import org.suivi.sharing.clients.Scopes;
import org.suivi.sharing.clients.Tokens;
import org.suivi.sharing.clients.TooManyCalls;
import org.suivi.sharing.clients.Unauthorized;
import org.suivi.web.errors.Causes;
import org.suivi.web.safety.ClientAddress;

/** Gives programs tokens: OAuth 2 client credentials (RFC 6749, section 4.4), with the errors of section 5.2. */
@WebServlet("/oauth2/token")
public class TokenEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Tokens tokens;

    @Inject
    TokenEndpoint(Tokens tokens) { this.tokens = tokens; }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        try {
            if (!request.getMethod().equals("POST")) throw new TokenError(405, "invalid_request", "Use POST.");
            write(response, issued(TokenRequest.of(request), request));
        } catch (TokenError error) {
            refuse(response, error);
        } catch (Unauthorized unknown) {
            refuse(response, new TokenError(401, "invalid_client", "Client id or secret is wrong or was revoked."));
        } catch (ScopeNotGranted more) {
            refuse(response, new TokenError(400, "invalid_scope", "A scope is unknown or was not granted."));
        } catch (TooManyCalls busy) {
            response.setHeader("Retry-After", String.valueOf(busy.seconds()));
            refuse(response, new TokenError(429, "slow_down", "Too many requests."));
        } catch (RuntimeException failed) {
            Passing why = Causes.refusal(failed).filter(Passing.class::isInstance).map(Passing.class::cast)
                .orElseThrow(() -> failed);
            response.setHeader("Retry-After", String.valueOf(why.seconds()));
            refuse(response, new TokenError(503, "temporarily_unavailable", "The database cannot be asked just now."));
        }
    }

    private String issued(TokenRequest asked, HttpServletRequest request) {
        IssuedToken token =
            tokens.issue(asked.client(), asked.secret(), Scopes.asked(asked.scope()), ClientAddress.of(request));
        return Json.createObjectBuilder().add("access_token", token.token()).add("token_type", "Bearer")
            .add("expires_in", token.lifetime().toSeconds()).add("scope", Scopes.text(token.scopes()))
            .build().toString();
    }

    private static void refuse(HttpServletResponse response, TokenError error) throws IOException {
        response.setStatus(error.status());
        if (error.status() == 401) response.setHeader("WWW-Authenticate", "Basic realm=\"Suivi\", charset=\"UTF-8\"");
        if (error.status() == 405) response.setHeader("Allow", "POST");
        write(response, error.json());
    }

    private static void write(HttpServletResponse response, String object) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(object.getBytes(UTF_8));
    }
}
