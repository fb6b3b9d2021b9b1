package org.suivi.web.oneroster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.suivi.profiles.offered.Offered;
import org.suivi.profiles.offered.Wish;
import org.suivi.sharing.NotVisible;
import org.suivi.web.channel.PublicUrl;
import org.suivi.web.json.Sheet;

/** Puts rows into the envelopes of the standard, with the headers that say where the other pages are. */
@ApplicationScoped
class Answers {

    private final HttpServletRequest request;
    private final PublicUrl publicUrl;

    @Inject
    Answers(HttpServletRequest request, PublicUrl publicUrl) {
        this.request = request;
        this.publicUrl = publicUrl;
    }

    /** How rows of a kind are written: name of the list, of a single one, and the members of each. */
    record Shape<T>(String many, String one, Set<String> members, BiConsumer<Sheet, T> write) {}

    <T> Response list(UriInfo address, ListAsked asked, Shape<T> shape, Offered<T> found) {
        byte[] body = Sheet.of(sheet -> sheet.each(shape.many(), found.rows(), asked.fields(), shape.write()));
        return Response.ok(body, MediaType.APPLICATION_JSON).header("X-Total-Count", found.total())
            .header("Link", links(address, asked.wish().part(), found.total())).build();
    }

    <T> Response one(UriInfo address, Shape<T> shape, Offered<T> found) {
        if (found.rows().isEmpty()) throw new NotVisible();
        Set<String> fields = ListAsked.fields(address.getQueryParameters(), shape.members());
        byte[] body = Sheet.of(sheet -> sheet.object(shape.one(), fields,
            inner -> shape.write().accept(inner, found.rows().get(0))));
        return Response.ok(body, MediaType.APPLICATION_JSON).build();
    }

    /** The address of something, as the world knows it. */
    String href(String collection, String key) {
        return publicUrl.of(request, RosterPart.ROOT + "/" + collection + "/" + key);
    }

    private String links(UriInfo address, Wish.Part part, long total) {
        var links = new ArrayList<String>();
        long last = total == 0 ? 0 : (total - 1) / part.limit() * part.limit();
        links.add(link(address, part, 0, "first"));
        if (part.offset() > 0) links.add(link(address, part, Math.max(0, part.offset() - part.limit()), "prev"));
        long next = (long) part.offset() + part.limit();
        if (next < total) links.add(link(address, part, next, "next"));
        links.add(link(address, part, last, "last"));
        return String.join(", ", links);
    }

    private String link(UriInfo address, Wish.Part part, long offset, String relation) {
        var query = new ArrayList<String>();
        for (Map.Entry<String, List<String>> each : address.getQueryParameters().entrySet())
            if (!Set.of("limit", "offset").contains(each.getKey()))
                query.add(encoded(each.getKey()) + "=" + encoded(each.getValue().get(0)));
        query.add("limit=" + part.limit());
        query.add("offset=" + offset);
        String path = publicUrl.of(request, RosterPart.ROOT + "/" + address.getPath().replaceAll("^/", ""));
        return "<" + path + "?" + String.join("&", query) + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
