package org.suivi.web.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.suivi.sharing.InvalidValue;

/**
 * A JSON object that a program sent. Whoever reads it asks for each member by name and builds the command at the end
 * with {@link #make}; members that nobody asked for are refused. Flaws are collected, so that one answer names
 * them all.
 */
public final class Form extends Members {

    private final int flawsBefore;

    private Form(Map<String, Object> members, String place, List<BodyFlaw> flaws) {
        super(members, place, flaws);
        this.flawsBefore = flaws.size();
    }

    /** Reads a whole body; {@link BodyRefused} with every flaw when there is one. */
    public static <T> T read(byte[] body, Function<Form, T> reading) {
        var flaws = new ArrayList<BodyFlaw>();
        return read(StrictJson.read(body, flaws), flaws, reading);
    }

    /** Reads what becomes of a document when a merge patch (RFC 7396) is applied to it. */
    public static <T> T patched(byte[] document, byte[] patch, Function<Form, T> reading) {
        var flaws = new ArrayList<BodyFlaw>();
        Object change = StrictJson.read(patch, flaws);
        return read(MergePatch.apply(StrictJson.read(document, flaws), change), flaws, reading);
    }

    private static <T> T read(Object root, List<BodyFlaw> flaws, Function<Form, T> reading) {
        Map<String, Object> members = object(root);
        if (members == null) flaws.add(BodyFlaw.of("", "type.object"));
        T result = members == null ? null : reading.apply(new Form(members, "", flaws));
        if (!flaws.isEmpty()) throw new BodyRefused(flaws);
        return result;
    }

    /** A text that says a value, null when it is missing. */
    public <T> T value(String name, Function<String, T> reading) {
        String text = text(name);
        try {
            return text == null ? null : reading.apply(text);
        } catch (InvalidValue invalid) {
            flaws().add(BodyFlaw.of(Place.below(place(), name), invalid));
            return null;
        }
    }

    /** An object inside, null when it is missing. */
    public <T> T form(String name, Function<Form, T> reading) {
        Object value = take(name);
        if (value == null) return null;
        return form(value, Place.below(place(), name), reading);
    }

    /** An object that has to be there. */
    public <T> T requiredForm(String name, Function<Form, T> reading) {
        if (!has(name)) missing(name);
        return form(name, reading);
    }

    /** The objects of an array that has to be there. */
    public <T> List<T> requiredForms(String name, int most, Function<Form, T> reading) {
        if (!has(name)) missing(name);
        return forms(name, most, reading);
    }

    /** The objects of an array without those that have a flaw; null when it is missing. */
    public <T> List<T> forms(String name, int most, Function<Form, T> reading) {
        List<?> items = array(name, most);
        if (items == null) return null;
        var made = new ArrayList<T>();
        for (int i = 0; i < items.size(); i++) {
            T one = form(items.get(i), Place.below(place(), name) + "/" + i, reading);
            if (one != null) made.add(one);
        }
        return made;
    }

    private <T> T form(Object value, String at, Function<Form, T> reading) {
        Map<String, Object> inside = object(value);
        if (inside == null) flaws().add(BodyFlaw.of(at, "type.object"));
        return inside == null ? null : reading.apply(new Form(inside, at, flaws()));
    }

    /** Builds what was read; call it last. */
    public <T> T make(Supplier<T> command) { return make(Map.of(), command); }

    /** @param names members whose name differs from that of the field a refusal speaks of: field, member */
    public <T> T make(Map<String, String> names, Supplier<T> command) {
        unasked().forEach(name -> flaw(name, "member-unknown"));
        if (flaws().size() > flawsBefore) return null;
        try {
            return command.get();
        } catch (InvalidValue invalid) {
            String member = names.getOrDefault(invalid.field(), invalid.field());
            flaws().add(BodyFlaw.of(place() + "/" + member, invalid));
            return null;
        }
    }

    private static Map<String, Object> object(Object value) {
        if (!(value instanceof Map<?, ?> map)) return null;
        var members = new LinkedHashMap<String, Object>();
        map.forEach((name, member) -> members.put((String) name, member));
        return members;
    }
}
