package org.suivi.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.sharing.text.PlainText;
import org.suivi.web.json.BodyFlaw;
import org.suivi.web.json.BodyRefused;

/**
 * The parameters of an address. Whoever reads them asks for each by name and calls {@link #done} at the end: what
 * nobody asked for, what is there twice and what cannot be read is refused, all at once.
 */
public final class Asked {

    private final MultivaluedMap<String, String> parameters;
    private final Set<String> known = new HashSet<>();
    private final List<BodyFlaw> flaws = new ArrayList<>();

    private Asked(MultivaluedMap<String, String> parameters) { this.parameters = parameters; }

    public static Asked of(UriInfo address) { return new Asked(address.getQueryParameters()); }

    /** Null when it is missing or empty. */
    public String text(String name) {
        known.add(name);
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) return flaw(name, "member-twice");
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    /** A text that is to be kept, and so has to have arrived whole. */
    public String requiredText(String name) {
        String text = text(name);
        if (PlainText.isUnwritable(text) || PlainText.isDamaged(text)) return flaw(name, "characters");
        return text == null ? flaw(name, "required") : text;
    }

    public Integer whole(String name, int least, int most) {
        String text = text(name);
        if (text == null) return null;
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        return number >= least && number <= most ? Integer.valueOf(number) : flaw(name, "type.whole", least, most);
    }

    public Boolean flag(String name) {
        String text = text(name);
        if (text == null) return null;
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : flaw(name, "type.flag");
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

    public LocalDate day(String name) {
        String text = text(name);
        if (text == null) return null;
        try {
            return text.length() == 10 ? LocalDate.parse(text) : flaw(name, "type.day");
        } catch (DateTimeException noDay) {
            return flaw(name, "type.day");
        }
    }

    /** One of those texts; the first of them when it is missing. */
    public String choice(String name, List<String> among) {
        String text = text(name);
        if (text == null) return among.get(0);
        return among.contains(text) ? text : flaw(name, "choice", String.join(", ", among));
    }

    /** One of the constants, by its exact name; null when it is missing. */
    public <E extends Enum<E>> E one(String name, Class<E> type) {
        String text = text(name);
        if (text == null) return null;
        for (E constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return flaw(name, "choice", String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    /** Some of those texts, separated by commas; none when it is missing. */
    public Set<String> choices(String name, Set<String> among) {
        String text = text(name);
        Set<String> wanted = text == null ? Set.of() : Arrays.stream(text.split(",")).collect(Collectors.toSet());
        if (!among.containsAll(wanted)) flaw(name, "choice", String.join(", ", among));
        return wanted;
    }

    /** How many items a page is to hold: 50 unless asked otherwise, at most 200. */
    public int limit() {
        Integer limit = whole("limit", 1, 200);
        return limit == null ? 50 : limit;
    }

    /** Notes what is wrong with a parameter; gives null. */
    public <T> T flaw(String name, String rule, Object... args) {
        flaws.add(BodyFlaw.of(name, rule, args));
        return null;
    }

    public void done() {
        parameters.keySet().stream().filter(name -> !known.contains(name)).sorted()
            .forEach(name -> flaw(name, "member-unknown"));
        if (!flaws.isEmpty()) throw new BodyRefused(flaws);
    }
}
