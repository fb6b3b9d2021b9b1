package org.suivi.web.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.suivi.sharing.storage.Settings;

/** The address that the world knows this installation by: the setting {@code suivi.public.url}, else as asked. */
@ApplicationScoped
public class PublicUrl {

    /** Without a slash at its end, such as {@code https://suivi.example.org}. */
    public String of(HttpServletRequest request) {
        return Settings.find("suivi.public.url").map(PublicUrl::trimmed).orElseGet(() -> asked(request));
    }

    /** @param path below the application, with a slash at its beginning */
    public String of(HttpServletRequest request, String path) { return of(request) + path; }

    private static String asked(HttpServletRequest request) {
        URI whole = URI.create(request.getRequestURL().toString());
        return trimmed(whole.getScheme() + "://" + whole.getAuthority() + request.getContextPath());
    }

    private static String trimmed(String url) { return url.replaceAll("/+$", ""); }
}
