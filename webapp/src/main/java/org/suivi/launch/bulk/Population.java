package org.suivi.launch.bulk;

import static org.suivi.launch.bulk.Table.row;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.suivi.launch.bulk.Dice.Sort;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.names.SearchWords;

/** The children, their guardians, and where they go to school. */
record Population(Board board) {

    private static final String SOURCE = "generated";
    /** Their points are numbered behind all those of children. */
    private static final long GUARDIANS = 1L << 33;
    private static final String POINT = "id, profile_id, contact_id, position, kind, usage_kind, value, is_primary, "
        + "do_not_contact, discreet, confidential, match_key";

    List<Table> tables() {
        int children = board.profiles;
        int households = Household.count(board);
        return List.of(
            Table.of("profiles_institution", "id, name, code, city, sort_name", board.institutions(),
                this::institution),
            Table.of("profiles_profile",
                "id, version, number, state, family, given, preferred, sort_name, birth, is_client, "
                + "is_student, sex, language, source, created_by, created_at, changed_at", children, this::profile),
            Table.of("profiles_identifier", "system, value, profile_id", children, i ->
                row("fiche", Child.of(board, i).schoolNumber(), board.profile(i))),
            Table.of("profiles_home", "profile_id, party_id, party_kind, since", children, i ->
                row(board.profile(i), board.unit(board.of(i).unit()), "WORKSPACE", board.at(i, children))),
            Table.many("profiles_enrolment", "id, profile_id, institution_id, grade, from_on", children,
                this::enrolment),
            Table.many("profiles_word", "profile_id, word", children,
                i -> each(board.profile(i), Child.of(board, i).words())),
            Table.many("profiles_sound", "profile_id, sound", children,
                i -> each(board.profile(i), Child.of(board, i).sounds())),
            Table.many("profiles_contact",
                "id, version, organisation, family, given, language, source, created_at, changed_at",
                households, this::contacts),
            Table.many("profiles_contact_word", "contact_id, word", households, this::contactWords),
            Table.many("profiles_tie",
                "id, version, profile_id, contact_id, relation, position, restriction, source, changed_at",
                households, this::ties),
            Table.many("profiles_tie_flag", "tie_id, kind, answer", households, this::flags),
            Table.many("profiles_point", POINT, children, this::points));
    }

    private Object[] institution(int i) {
        String name = board.dice.any(Names.SCHOOLS, Sort.INSTITUTION, i) + " " + (i + 1);
        return row(board.dice.id(Sort.INSTITUTION, i), name, "%06d".formatted(i + 1),
            board.dice.any(Names.CITIES, Sort.INSTITUTION, ~i), Folding.fold(name));
    }

    private Object[] profile(int i) {
        Child child = Child.of(board, i);
        var at = board.at(i, board.profiles);
        return row(board.profile(i), 1, child.fileNumber(), Board.closed(i) ? "ARCHIVED" : "ACTIVE",
            child.name().family(), child.name().given(), child.name().preferred(), child.sortName(), child.birth(),
            true, child.student(), child.girl() ? "FEMALE" : "MALE", i % 4 == 0 ? "en" : "fr", SOURCE,
            board.staffId(board.of(i).staff()), at, at);
    }

    private Stream<Object[]> enrolment(int i) {
        Child child = Child.of(board, i);
        if (!child.student()) return Stream.empty();
        int school = board.dice.below(board.institutions(), Sort.INSTITUTION, child.household().number() * 7L);
        return Stream.<Object[]>of(row(board.dice.id(Sort.ENROLMENT, i), board.profile(i),
            board.dice.id(Sort.INSTITUTION, school), String.valueOf(1 + i % 6), "2025-08-28"));
    }

    private static Stream<Object[]> each(UUID owner, Iterable<String> words) {
        return StreamSupport.stream(words.spliterator(), false).sorted().map(word -> row(owner, word));
    }

    private UUID contact(Household household, int turn) {
        return board.dice.id(Sort.CONTACT, household.guardian(turn));
    }

    private Stream<Object[]> contacts(int number) {
        var household = new Household(board, number);
        var at = board.at(number, Household.count(board));
        return IntStream.range(0, household.guardians()).mapToObj(turn -> row(contact(household, turn), 1, false,
            household.name(turn), household.given(turn), number % 4 == 0 ? "en" : "fr", SOURCE, at, at));
    }

    private Stream<Object[]> contactWords(int number) {
        var household = new Household(board, number);
        return IntStream.range(0, household.guardians()).boxed().flatMap(turn -> {
            var words = new SearchWords().text(household.name(turn), household.given(turn));
            guardianPoints(household, turn).forEach(point -> point.addTo(words));
            return each(contact(household, turn), words.words());
        });
    }

    private List<Point> guardianPoints(Household household, int turn) {
        long number = 2L * household.guardian(turn) + 1;
        return List.of(Point.phone(board.dice, number, "MOBILE"),
            Point.email(PersonName.of(household.name(turn), household.given(turn)), number));
    }

    private UUID tie(int child, int turn) { return board.dice.id(Sort.TIE, 2L * child + turn); }

    private Stream<Object[]> ties(int number) {
        var household = new Household(board, number);
        return eachTie(household, (child, turn) -> row(
            tie(child, turn), 1, board.profile(child), contact(household, turn),
            turn == 0 ? "MOTHER" : "FATHER", turn, "NONE", SOURCE, board.at(child, board.profiles)));
    }

    private Stream<Object[]> flags(int number) {
        return eachTie(new Household(board, number), (child, turn) -> row(tie(child, turn), "LEGAL_GUARDIAN", "YES"));
    }

    private interface OfTie {
        Object[] row(int child, int turn);
    }

    private static Stream<Object[]> eachTie(Household household, OfTie of) {
        return IntStream.range(household.firstChild(), household.firstChild() + household.children()).boxed()
            .flatMap(child -> IntStream.range(0, household.guardians()).mapToObj(turn -> of.row(child, turn)));
    }

    /** Of the child; and of the guardians when it is the first of its household. */
    private Stream<Object[]> points(int i) {
        Child child = Child.of(board, i);
        var household = child.household();
        var rows = pointsOf(2L * i, board.profile(i), null, child.points());
        if (household.firstChild() != i) return rows;
        for (int turn = 0; turn < household.guardians(); turn++)
            rows = Stream.concat(rows, pointsOf(
                GUARDIANS + 2L * household.guardian(turn), null, contact(household, turn),
                guardianPoints(household, turn)));
        return rows;
    }

    private Stream<Object[]> pointsOf(long first, UUID profile, UUID contact, List<Point> points) {
        return IntStream.range(0, points.size()).mapToObj(i -> row(
            board.dice.id(Sort.POINT, first + i), profile, contact, i, points.get(i).kind(), points.get(i).use(),
            points.get(i).value(), true, false, false, false, points.get(i).key()));
    }
}
