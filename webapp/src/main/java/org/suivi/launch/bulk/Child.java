package org.suivi.launch.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.suivi.launch.bulk.Dice.Sort;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.names.SearchWords;

/** One profile: everything about it follows from its number. */
record Child(Board board, int number, Household household, PersonName name) {

    private static final LocalDate ELDEST = LocalDate.of(2005, 1, 1);
    private static final int LONGEST_KEY = 100;

    static Child of(Board board, int number) {
        Household household = Household.of(board, number);
        String given = given(board, number, 0);
        if (board.dice.percent(12, Sort.GIVEN, number * 4L + 1)) given += "-" + given(board, number, 2);
        String daily = board.dice.percent(8, Sort.GIVEN, number * 4L + 3) ? given(board, number, 2) : null;
        return new Child(board, number, household, new PersonName(household.childrensName(), given, daily, null));
    }

    private static String given(Board board, int number, int turn) {
        return board.dice.any(girl(board, number) ? Names.GIRLS : Names.BOYS, Sort.GIVEN, number * 4L + turn);
    }

    private static boolean girl(Board board, int number) { return board.dice.percent(50, Sort.SEX, number); }

    boolean girl() { return girl(board, number); }

    boolean student() { return board.dice.percent(85, Sort.ENROLMENT, number); }

    String fileNumber() { return "P-%06d".formatted(number + 1); }

    String schoolNumber() { return "%08d".formatted(10_000_000 + number); }

    String sortName() {
        String folded = Folding.fold(name.listed());
        return folded.length() > LONGEST_KEY ? folded.substring(0, LONGEST_KEY) : folded;
    }

    LocalDate birth() { return ELDEST.plusDays(board.dice.below(16 * 365, Sort.BIRTH, number)); }

    List<Point> points() {
        var points = new ArrayList<Point>();
        if (board.dice.percent(55, Sort.PHONE, number)) points.add(Point.phone(board.dice, 2L * number, "MOBILE"));
        if (board.dice.percent(40, Sort.EMAIL, number)) points.add(Point.email(name, 2L * number));
        return points;
    }

    Iterable<String> words() {
        var words = new SearchWords().number(fileNumber()).birth(BirthDate.of(birth()))
                .text(name.family(), name.given(), name.preferred()).text(schoolNumber());
        points().forEach(point -> point.addTo(words));
        return words.words();
    }

    Iterable<String> sounds() { return Spoken.of(name.family(), name.given(), name.preferred()); }
}
