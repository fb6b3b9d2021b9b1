package org.suivi.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.suivi.sharing.clients.Answer;
import org.suivi.sharing.clients.OnceOnly;
import org.suivi.web.channel.Caller;
import org.suivi.web.channel.PublicUrl;

/** Answers in the manner of HTTP: tags, conditions, addresses, and the same answer to the same request. */
@ApplicationScoped
public class Replies {

    /** Path of the interface below the public address. */
    public static final String ROOT = "/api/v1";

    private final HttpServletRequest request;
    private final PublicUrl publicUrl;
    private final Caller caller;
    private final OnceOnly onceOnly;

    @Inject
    Replies(HttpServletRequest request, PublicUrl publicUrl, Caller caller, OnceOnly onceOnly) {
        this.request = request;
        this.publicUrl = publicUrl;
        this.caller = caller;
        this.onceOnly = onceOnly;
    }

    /** The state of something, or 304 when the caller has these bytes already. */
    public Response shown(byte[] body, long... versions) {
        String tag = Tag.of(body, versions);
        if (has(tag)) return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.ETAG, tag).build();
    }

    /** An answer about nothing that has a version. */
    public Response plain(byte[] body) { return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build(); }

    /** What became of a change, told as a read shows it. */
    public Response changed(byte[] body, long... versions) { return changed(body, Tag.of(body, versions)); }

    /** The same, told in other words; the tag is the one of {@link #tag}. */
    public Response changed(byte[] body, String tag) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.ETAG, tag).build();
    }

    /** The tag that a read shows of a state with those versions. */
    public String tag(byte[] shown, long... versions) { return Tag.of(shown, versions); }

    /** The same for a state that was not shown. */
    public String tag(long... versions) { return Tag.of(versions); }

    /** The versions that {@code If-Match} names, as many as a tag of that resource has. */
    public long[] expected(int count) {
        String tag = field(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank() || tag.strip().equals("*")) throw new PreconditionRequired();
        return Tag.versions(tag, count);
    }

    /** The one version that {@code If-Match} names. */
    public long expected() { return expected(1)[0]; }

    /** Whether the request names the state that it changes. */
    public boolean isConditional() { return request.getHeader(HttpHeaders.IF_MATCH) != null; }

    /** The answer to what was made at that path, such as {@code /profiles/018f…}. */
    public Answer created(String path, byte[] body, long... versions) {
        String location = address(path);
        return new Answer(201, MediaType.APPLICATION_JSON, versions.length == 0
            ? Map.of(HttpHeaders.LOCATION, location)
            : Map.of(HttpHeaders.LOCATION, location, HttpHeaders.ETAG, Tag.of(versions)), body);
    }

    /** The answer to what will be made at that path, by and by. */
    public Answer accepted(String path, byte[] body) {
        return new Answer(202, MediaType.APPLICATION_JSON, Map.of(HttpHeaders.LOCATION, address(path)), body);
    }

    /** What was made or changed under a name of the caller's; without a path and a tag there is nothing to look at. */
    public Response upserted(int status, String path, byte[] body, String tag) {
        var response = Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        String where = status == 201 ? HttpHeaders.LOCATION : HttpHeaders.CONTENT_LOCATION;
        if (path != null) response.header(where, address(path));
        return (tag == null ? response : response.header(HttpHeaders.ETAG, tag)).build();
    }

    /** An answer of a request that is carried out once. */
    public Answer done(int status, byte[] body) {
        return new Answer(status, body == null ? null : MediaType.APPLICATION_JSON, Map.of(), body);
    }

    /** The same about something that may come to more after so many seconds; 0 when it will not. */
    public Answer done(byte[] body, long later) {
        return new Answer(200, MediaType.APPLICATION_JSON,
            later == 0 ? Map.of() : Map.of(Answer.LATER, String.valueOf(later)), body);
    }

    /** Carries the effect out, once only when the request has an {@code Idempotency-Key}. */
    public Response once(byte[] sent, Supplier<Answer> effect) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) return response(effect.get());
        byte[] what = (request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n')
            .getBytes(StandardCharsets.UTF_8);
        return response(onceOnly.once(caller.viewer(), key, Tag.sha256(what, sent), effect));
    }

    /** The address of a path below {@link #ROOT} as the world knows it. */
    public String address(String path) { return publicUrl.of(request) + ROOT + path; }

    private static Response response(Answer answer) {
        byte[] body = answer.body();
        var response = Response.status(answer.status());
        if (body.length > 0) response.type(answer.contentType()).entity(body);
        answer.headers().forEach(response::header);
        return response.build();
    }

    private boolean has(String tag) {
        String known = field(HttpHeaders.IF_NONE_MATCH);
        return known != null && Tag.names(known, tag);
    }

    /** Several fields of one name are one list (RFC 9110, section 5.3); null when there is none. */
    private String field(String name) {
        List<String> sent = Collections.list(request.getHeaders(name));
        return sent.isEmpty() ? null : String.join(", ", sent);
    }
}
