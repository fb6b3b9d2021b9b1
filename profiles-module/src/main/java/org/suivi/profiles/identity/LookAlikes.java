package org.suivi.profiles.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.names.Sounds;
import org.suivi.profiles.reach.Within;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/**
 * Compares many people with the profiles within reach in one statement: those born the same day, and those whose name
 * begins alike when the dates may be a slip of each other. It tells nobody apart and shows nobody.
 */
@ApplicationScoped
public class LookAlikes {

    private static final String COLUMNS = """
             p.id, p.birth, p.family, p.given, p.preferred, p.family_at_birth
            """;
    private static final String WITHIN_REACH = """
             and exists (select 1 from profiles_reach r where r.profile_id = p.id and r.party_id in (?))
            """ + Within.institutions("p.id");
    private static final String SAME_BIRTH = "(select ?, " + COLUMNS + " from profiles_profile p where p.birth = ?"
            + WITHIN_REACH + " limit 300)";
    private static final String SAME_START = "(select ?, " + COLUMNS + """
              from profiles_reach n join profiles_profile p on p.id = n.profile_id
             where n.party_id in (?) and n.sort_name >= ? and n.sort_name < ?
               and (? = '' or p.birth is null or length(p.birth) <> 10 or left(p.birth, 4) = left(?, 4)
                    or substr(p.birth, 5) = substr(?, 5))""" + Within.institutions("p.id") + " limit 300)";
    private static final String BY_ID = "select " + COLUMNS + " from profiles_profile p where p.id in (?)";
    static final String LAST = "~";

    private final Sql sql;
    private final Today today;

    @Inject
    LookAlikes(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /**
     * Somebody to compare.
     *
     * @param known profiles within reach that have one of the identifiers
     */
    public record Sought(Likeness likeness, Set<ProfileId> known) {}

    /** Whether two people with these birth dates can be one. */
    public static boolean mayAgree(BirthDate one, BirthDate other) { return Agreement.mayAgree(one, other); }

    /** The look-alikes of each, in the order of those who are sought. */
    public List<List<LookAlike>> of(Viewer viewer, List<Sought> all) {
        var found = new ArrayList<Map<ProfileId, Person>>();
        for (int i = 0; i < all.size(); i++) found.add(new HashMap<>());
        for (Row row : near(viewer, all))
            found.get((int) row.number(0)).put(new ProfileId(row.uuid(1)), Person.of(row, 1));
        var identified = identified(all);
        var answer = new ArrayList<List<LookAlike>>();
        for (int i = 0; i < all.size(); i++) {
            for (var id : all.get(i).known()) found.get(i).put(id, identified.get(id));
            answer.add(compared(all.get(i), found.get(i).values()));
        }
        return answer;
    }

    private List<Row> near(Viewer viewer, List<Sought> all) {
        var statements = new ArrayList<String>();
        var args = new ArrayList<Object>();
        for (int i = 0; i < all.size(); i++) {
            Likeness one = all.get(i).likeness();
            String start = start(one);
            String birth = one.birth() == null ? "" : one.birth().text();
            if (one.birth() != null) {
                statements.add(SAME_BIRTH);
                Collections.addAll(args, i, birth, viewer.partyIds());
                limits(viewer, args);
            }
            if (start.isEmpty()) continue;
            statements.add(SAME_START);
            Collections.addAll(args, i, viewer.partyIds(), start, start + LAST, birth, birth, birth);
            limits(viewer, args);
        }
        return statements.isEmpty() ? List.of() : sql.rows(String.join(" union all ", statements), args.toArray());
    }

    private void limits(Viewer viewer, List<Object> args) {
        Collections.addAll(args, viewer.institutions().size(), viewer.institutions(), today.date());
    }

    private Map<ProfileId, Person> identified(List<Sought> all) {
        var ids = all.stream().flatMap(one -> one.known().stream()).map(ProfileId::value).distinct().toList();
        var people = new HashMap<ProfileId, Person>();
        if (!ids.isEmpty())
            sql.rows(BY_ID, ids).forEach(row -> people.put(new ProfileId(row.uuid(0)), Person.of(row, 0)));
        return people;
    }

    static List<LookAlike> compared(Sought one, Collection<Person> found) {
        Set<String> family = Sounds.of(one.likeness().family());
        Set<String> given = Sounds.of(one.likeness().given());
        var alike = new ArrayList<LookAlike>();
        for (var person : found) {
            var agreement = new Agreement();
            Set<String> theirs = sounds(person.name());
            boolean sameFamily = !Collections.disjoint(theirs, family);
            boolean sameGiven = !Collections.disjoint(theirs, given);
            boolean sameBirth = person.birth() != null && person.birth().equals(one.likeness().birth());
            boolean identified = one.known().contains(person.id());
            if (identified) agreement.and(Agreement.Key.IDENTIFIER);
            if (sameFamily && sameGiven) agreement.and(Agreement.Key.SOUND);
            if (identified || sameFamily && sameGiven || sameBirth && (sameFamily || sameGiven))
                alike.add(agreement.with(person.id(), person.name(), person.birth(), one.likeness()));
        }
        return alike;
    }

    private static Set<String> sounds(PersonName name) {
        return Sounds.of(Stream.of(name.legal(), name.preferred(), name.atBirth()).filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    /** The family name and the first letter of the given name, as lists are sorted. */
    static String start(Likeness one) {
        String family = Folding.fold(one.family());
        String given = Folding.fold(one.given());
        return given.isEmpty() ? family : family + " " + given.charAt(0);
    }

    record Person(ProfileId id, BirthDate birth, PersonName name) {

        static Person of(Row row, int at) {
            return new Person(new ProfileId(row.uuid(at)), BirthDate.parse(row.text(at + 1)),
                    new PersonName(row.text(at + 2), row.text(at + 3), row.text(at + 4), row.text(at + 5)));
        }
    }
}
