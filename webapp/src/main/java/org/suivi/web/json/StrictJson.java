package org.suivi.web.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON text into maps, lists, texts, flags and {@link Digits}; a JSON null is a null. */
final class StrictJson {

    private static final JsonParserFactory FACTORY = Json.createParserFactory(Map.of());
    private static final int DEEPEST = 16;

    private final JsonParser parser;
    private final List<BodyFlaw> flaws;

    private StrictJson(JsonParser parser, List<BodyFlaw> flaws) {
        this.parser = parser;
        this.flaws = flaws;
    }

    /** @param flaws takes the members that are there twice */
    static Object read(byte[] body, List<BodyFlaw> flaws) {
        try (JsonParser parser = FACTORY.createParser(new StringReader(text(body)))) {
            if (!parser.hasNext()) throw new MalformedJson(1, 1);
            Object value = new StrictJson(parser, flaws).value(parser.next(), "", 0);
            if (parser.hasNext()) throw new MalformedJson(parser.getLocation().getLineNumber(), 1);
            return value;
        } catch (JsonParsingException broken) {
            throw new MalformedJson(broken.getLocation().getLineNumber(), broken.getLocation().getColumnNumber());
        }
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedJson(1, 1);
        }
    }

    private Object value(Event event, String place, int depth) {
        if (depth > DEEPEST) throw new JsonTooDeep(DEEPEST);
        return switch (event) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> new Digits(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Object> object(String place, int depth) {
        var members = new LinkedHashMap<String, Object>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            String at = Place.below(place, name);
            if (members.containsKey(name)) flaws.add(BodyFlaw.of(at, "member-twice"));
            members.put(name, value(parser.next(), at, depth + 1));
        }
        return members;
    }

    private List<Object> array(String place, int depth) {
        var items = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next())
            items.add(value(event, Place.below(place, String.valueOf(items.size())), depth + 1));
        return items;
    }
}
