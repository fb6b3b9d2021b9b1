package org.suivi.web.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes one JSON object, member after member; what is null is left out. */
public final class Sheet {

    private static final JsonGeneratorFactory FACTORY = Json.createGeneratorFactory(Map.of());
    private static final int USUAL_SIZE = 2048;

    private final JsonGenerator json;
    private final Set<String> only;

    private Sheet(JsonGenerator json, Set<String> only) {
        this.json = json;
        this.only = only;
    }

    /** The UTF-8 text of an object with that content. */
    public static byte[] of(Consumer<Sheet> content) { return of(Set.of(), content); }

    /** @param only names of the members that are wanted; all when empty */
    public static byte[] of(Set<String> only, Consumer<Sheet> content) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            content.accept(new Sheet(json, only));
            json.writeEnd();
        }
        return bytes.toByteArray();
    }

    public Sheet text(String name, Object value) {
        if (value != null && wanted(name)) json.write(name, value.toString());
        return this;
    }

    public Sheet number(String name, Number value) {
        if (value != null && wanted(name)) json.write(name, value.longValue());
        return this;
    }

    public Sheet flag(String name, boolean value) {
        if (wanted(name)) json.write(name, value);
        return this;
    }

    /** A flag that is only worth saying when it is set. */
    public Sheet mark(String name, boolean value) { return value ? flag(name, true) : this; }

    public Sheet object(String name, Consumer<Sheet> content) { return object(name, Set.of(), content); }

    /** @param ofIt names of the members that are wanted of it; all when empty */
    public Sheet object(String name, Set<String> ofIt, Consumer<Sheet> content) {
        if (!wanted(name)) return this;
        json.writeStartObject(name);
        content.accept(new Sheet(json, ofIt));
        json.writeEnd();
        return this;
    }

    public <T> Sheet each(String name, Collection<T> items, BiConsumer<Sheet, T> write) {
        return each(name, items, Set.of(), write);
    }

    /** @param ofEach names of the members that are wanted of each item; all when empty */
    public <T> Sheet each(String name, Collection<T> items, Set<String> ofEach, BiConsumer<Sheet, T> write) {
        if (!wanted(name)) return this;
        Sheet inner = new Sheet(json, ofEach);
        json.writeStartArray(name);
        for (T item : items) {
            json.writeStartObject();
            write.accept(inner, item);
            json.writeEnd();
        }
        json.writeEnd();
        return this;
    }

    public Sheet texts(String name, Collection<?> values) {
        if (!wanted(name)) return this;
        json.writeStartArray(name);
        values.forEach(value -> json.write(value.toString()));
        json.writeEnd();
        return this;
    }

    /** Whether the reader asked for the member, so that it is worth getting. */
    public boolean wanted(String name) { return only.isEmpty() || only.contains(name); }
}
