package org.suivi.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.suivi.web.json.Sheet;

/** Writes one page of a list: {@code items}, {@code nextCursor} and a {@code Link} to the next page. */
@ApplicationScoped
public class Pages {

    private final Replies replies;

    @Inject
    Pages(Replies replies) { this.replies = replies; }

    /** @param next cursor of the next page, null when this is the last one */
    public <T> Response page(UriInfo address, List<T> items, String next, BiConsumer<Sheet, T> write) {
        return page(address, items, next, Set.of(), write);
    }

    /** @param fields names of the members that are wanted of each item; all when empty */
    public <T> Response page(UriInfo address, List<T> items, String next, Set<String> fields,
            BiConsumer<Sheet, T> write) {
        byte[] body = Sheet.of(sheet -> sheet.each("items", items, fields, write).text("nextCursor", next));
        var response = Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
        if (next != null) response.header(HttpHeaders.LINK, '<' + behind(address, next) + ">; rel=\"next\"");
        return response.build();
    }

    private String behind(UriInfo address, String cursor) {
        String path = address.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build().getRawQuery();
        return replies.address('/' + address.getPath(false).replaceFirst("^/+", "")) + '?' + path;
    }
}
