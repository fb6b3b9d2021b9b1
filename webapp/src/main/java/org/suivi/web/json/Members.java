package org.suivi.web.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.text.PlainText;

/** Takes members of a JSON object by name and type; what is not of its type is a flaw and reads as null. */
abstract sealed class Members permits Form {

    /** Days long before are mistakes; those before 1582 would be stored as days of the Julian calendar. */
    private static final int FIRST_YEAR = 1800;

    private final Map<String, Object> members;
    private final String place;
    private final List<BodyFlaw> flaws;
    private final Set<String> asked = new HashSet<>();

    Members(Map<String, Object> members, String place, List<BodyFlaw> flaws) {
        this.members = members;
        this.place = place;
        this.flaws = flaws;
    }

    /** Whether the member is there and not null. */
    public boolean has(String name) {
        asked.add(name);
        return members.get(name) != null;
    }

    /** Lets members stand that say nothing new, such as an id that is in the address already. */
    public void ignore(String... names) { asked.addAll(Arrays.asList(names)); }

    public String text(String name) {
        Object value = take(name);
        if (!(value instanceof String text)) return value == null ? null : flaw(name, "type.text");
        return writable(name, text);
    }

    public String requiredText(String name) {
        if (!has(name)) return missing(name);
        return text(name);
    }

    /** True or false, or that value when it is missing. */
    public boolean flag(String name, boolean otherwise) {
        Object value = take(name);
        if (value == null || value instanceof Boolean) return value == null ? otherwise : (Boolean) value;
        flaw(name, "type.flag");
        return otherwise;
    }

    public Integer whole(String name, int least, int most) {
        Object value = take(name);
        if (value == null) return null;
        Integer number = value instanceof Digits digits ? digits.whole() : null;
        return number != null && number >= least && number <= most ? number : flaw(name, "type.whole", least, most);
    }

    public LocalDate day(String name) {
        String text = text(name);
        if (text == null) return null;
        try {
            LocalDate day = text.length() == 10 ? LocalDate.parse(text) : null;
            return day != null && day.getYear() >= FIRST_YEAR ? day : flaw(name, "type.day");
        } catch (DateTimeException noDay) {
            return flaw(name, "type.day");
        }
    }

    public UUID id(String name) {
        String text = text(name);
        if (text == null) return null;
        try {
            return text.length() == 36 ? UUID.fromString(text) : flaw(name, "type.id");
        } catch (IllegalArgumentException noId) {
            return flaw(name, "type.id");
        }
    }

    public UUID requiredId(String name) {
        if (!has(name)) return missing(name);
        return id(name);
    }

    public <E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
        if (!has(name)) return missing(name);
        return choice(name, type);
    }

    /** One of the constants, by its exact name. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name);
        if (text == null) return null;
        for (E constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return flaw(name, "choice", String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    /** One of those texts; the first of them when it is missing. */
    public String choice(String name, List<String> among) {
        String text = text(name);
        if (text == null) return among.get(0);
        return among.contains(text) ? text : flaw(name, "choice", String.join(", ", among));
    }

    public List<String> texts(String name, int most) {
        List<?> items = array(name, most);
        if (items == null) return null;
        var texts = new ArrayList<String>();
        for (Object item : items)
            texts.add(item instanceof String text ? writable(name, text) : flaw(name, "type.texts"));
        return texts;
    }

    private String writable(String name, String text) {
        return PlainText.isUnwritable(text) ? flaw(name, "characters") : text;
    }

    final List<?> array(String name, int most) {
        Object value = take(name);
        if (value == null) return null;
        if (!(value instanceof List<?> items)) return flaw(name, "type.array");
        return items.size() <= most ? items : flaw(name, "too-many", most);
    }

    final Object take(String name) {
        asked.add(name);
        return members.get(name);
    }

    /** Notes the flaw of a member; gives null, since that is what the member reads as. */
    final <T> T flaw(String name, String rule, Object... args) {
        flaws.add(BodyFlaw.of(Place.below(place, name), rule, args));
        return null;
    }

    final <T> T missing(String name) { return flaw(name, "required"); }

    final List<String> unasked() { return members.keySet().stream().filter(name -> !asked.contains(name)).toList(); }

    final String place() { return place; }

    final List<BodyFlaw> flaws() { return flaws; }
}
