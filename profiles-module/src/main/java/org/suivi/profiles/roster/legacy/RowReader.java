package org.suivi.profiles.roster.legacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.roster.csv.Header;
import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingGuardian.Relation;
import org.suivi.profiles.roster.incoming.Reachability;

/** Takes one row apart into a record, its people and their guardians. */
final class RowReader {

    private static final Set<String> TYPES = Set.of("individual", "couple", "family", "group", "consultation");
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NUMBER = 60;

    private final List<Slot> secondaries;
    private final List<Slot> guardians;
    private final LocalDate today;

    RowReader(Header header, LocalDate today) {
        this.secondaries = Slot.numbered(header, "secondary");
        this.guardians = Slot.numbered(header, "guardian");
        this.today = today;
    }

    void read(Row row, Register register) {
        String number = row.text("record_number", LONGEST_NUMBER);
        if (number == null && !row.failed()) row.fail("record_number", "required");
        String service = row.required("service");
        if (row.failed()) return;
        var people = people(row, number);
        for (var slot : guardians) guard(row, slot, people);
        var members = new ArrayList<LegacyCase.Member>();
        for (var person : people) members.add(new LegacyCase.Member(person.key(), person == people.get(0)));
        var record = new LegacyCase(row.origin(), number, service, row.text("title", 130),
            row.oneOf("type", TYPES), row.date("opened_on"), row.text("reason", LONGEST_REASON), members);
        if (!row.failed()) register.add(row, record, people);
    }

    /** The primary person is always there, if need be without a name, since a record is about somebody. */
    private List<LegacyPerson> people(Row row, String number) {
        var people = new ArrayList<LegacyPerson>();
        boolean others = secondaries.stream().anyMatch(slot -> !slot.isEmpty(row));
        if (!Slot.PRIMARY.isEmpty(row) || !others) people.add(LegacyPerson.of(row, Slot.PRIMARY, number));
        for (var slot : secondaries)
            if (!slot.isEmpty(row)) people.add(LegacyPerson.of(row, slot, number));
        return people;
    }

    /** To the child the row names; to the only one there is; if unclear to all minors, for a person to check. */
    private void guard(Row row, Slot slot, List<LegacyPerson> people) {
        FreeName name = slot.name(row);
        if (name.isNobody()) return;
        String wanted = slot.text(row, "for");
        var named = wanted == null ? List.<LegacyPerson>of()
            : people.stream().filter(one -> one.isIn(wanted.toLowerCase(Locale.ROOT)) || one.isCalled(wanted)).toList();
        var minors = people.stream().filter(one -> one.isMinor(today)).toList();
        boolean oneOnly = named.isEmpty() && (people.size() == 1 || minors.size() == 1 && noneUnknown(people));
        var children = !named.isEmpty() ? named : oneOnly && people.size() > 1 ? minors : minorsOrAll(people, minors);
        boolean unclear = name.whole() || named.isEmpty() && !oneOnly || named.size() > 1;
        var guardian = new IncomingGuardian(key(row, slot, name), name.name(), relation(slot.text(row, "relation")),
            slot.reach(row), unclear, null);
        for (var child : children) child.guardedBy(guardian);
    }

    private static boolean noneUnknown(List<LegacyPerson> people) {
        return people.stream().allMatch(LegacyPerson::hasBirthDate);
    }

    private static List<LegacyPerson> minorsOrAll(List<LegacyPerson> people, List<LegacyPerson> minors) {
        if (!minors.isEmpty()) return minors;
        var unknown = people.stream().filter(one -> !one.hasBirthDate()).toList();
        return unknown.isEmpty() ? people.subList(0, 1) : unknown;
    }

    /** The same name with the same number or address is the same person, whatever record says so. */
    private static String key(Row row, Slot slot, FreeName name) {
        Reachability reach = slot.reach(row);
        String by = reach.phone() != null ? Folding.digits(reach.phone()) : reach.mobile() != null
            ? Folding.digits(reach.mobile()) : reach.email() != null ? reach.email().toLowerCase(Locale.ROOT)
            : row.text("record_number");
        String who = Folding.fold(name.name().family()) + " " + Folding.fold(name.name().given());
        String key = "guardian:" + who.strip() + "|" + by;
        return key.length() > 120 ? key.substring(0, 120) : key;
    }

    private static Relation relation(String said) {
        if (said == null) return Relation.OTHER;
        return switch (Folding.fold(said)) {
            case "mother", "mere", "mom", "maman" -> Relation.MOTHER;
            case "father", "pere", "dad", "papa" -> Relation.FATHER;
            case "parent", "parents" -> Relation.PARENT;
            case "guardian", "tuteur", "tutrice", "legal guardian", "tuteur legal" -> Relation.GUARDIAN;
            case "relative", "grandparent", "grand mere", "grand pere", "tante", "oncle" -> Relation.RELATIVE;
            default -> Relation.OTHER;
        };
    }
}
