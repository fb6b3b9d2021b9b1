package org.suivi.profiles.roster.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.roster.incoming.IncomingPerson;

/**
 * The numbers by which other systems know a person, those of one system as one value that can be compared, proposed and
 * taken apart again. The keys of the source itself are not among them, nor is the code permanent.
 */
final class Numbers {

    private static final String SEPARATOR = "\u001f";

    private Numbers() {}

    /** What is said, by system. */
    static Map<String, String> of(Sending sending, IncomingPerson person) {
        var numbers = new TreeMap<String, String>();
        person.details().identifiers().stream().map(one -> new Identifier(one.system(), one.value()))
            .filter(one -> !one.system().equals(sending.source()) && !one.system().equals(Identifier.CODE_PERMANENT))
            .collect(groupingBy(Identifier::system, mapping(Identifier::value, toList())))
            .forEach((system, values) -> numbers.put(system, text(system, values)));
        return numbers;
    }

    /** The code permanent that is said, in whichever place, or null. */
    static String codePermanent(IncomingPerson person) {
        if (person.nationalId() != null) return new Identifier(Identifier.CODE_PERMANENT, person.nationalId()).value();
        return person.details().identifiers().stream().map(one -> new Identifier(one.system(), one.value()))
            .filter(one -> one.system().equals(Identifier.CODE_PERMANENT)).map(Identifier::value).findFirst()
            .orElse(null);
    }

    /** Under which is remembered what a source said about the numbers of one system. */
    static UUID target(UUID profile, String system) {
        return UUID.nameUUIDFromBytes((profile + "|" + system).getBytes(StandardCharsets.UTF_8));
    }

    /** What stands for the system of that value: the value itself where all of it does; null when nothing does. */
    static String standing(List<Identifier> known, String value) {
        var values = values(known, parts(value).get(0));
        if (values.isEmpty()) return null;
        return known.containsAll(identifiers(value)) ? value : text(parts(value).get(0), values);
    }

    /** The same, but first of all what the source said last, even if others have added a number to it. */
    static String standing(List<Identifier> known, String value, Comparison.Said last) {
        String system = parts(value).get(0);
        var all = values(known, system);
        var oneLess = all.stream().map(added -> all.stream().filter(one -> !one.equals(added)).toList());
        return Stream.concat(Stream.concat(Stream.of(all), all.stream().map(List::of)), oneLess)
            .map(own -> text(system, own)).filter(last::is).findFirst().orElseGet(() -> standing(known, value));
    }

    private static List<String> values(List<Identifier> known, String system) {
        return known.stream().filter(one -> one.system().equals(system)).map(Identifier::value).toList();
    }

    /** One value in place of the other; what stands besides that one stays. */
    static List<Identifier> with(List<Identifier> known, Plan.Change change) {
        var all = new ArrayList<>(known);
        if (change.before() != null) all.removeAll(identifiers(change.before()));
        identifiers(change.after()).stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /** That value in place of what stood for its system. */
    static List<Identifier> with(List<Identifier> known, String value) {
        var parts = parts(value);
        var all = new ArrayList<>(known.stream().filter(one -> !one.system().equals(parts.get(0))).toList());
        all.addAll(identifiers(value));
        return all;
    }

    private static List<Identifier> identifiers(String value) {
        var parts = parts(value);
        return parts.stream().skip(1).map(one -> new Identifier(parts.get(0), one)).toList();
    }

    static String text(String system, Collection<String> values) {
        return Stream.concat(Stream.of(system), values.stream().distinct().sorted()).collect(joining(SEPARATOR));
    }

    /** That no number stands for the system of that value. */
    static String none(String value) { return text(parts(value).get(0), List.of()); }

    /** As people read it. */
    static String shown(String value) {
        if (value == null) return null;
        var parts = parts(value);
        return parts.get(0) + " " + String.join(", ", parts.subList(1, parts.size()));
    }

    private static List<String> parts(String value) { return Arrays.asList(value.split(SEPARATOR, -1)); }
}
