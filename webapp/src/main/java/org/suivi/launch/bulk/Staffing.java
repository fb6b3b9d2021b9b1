package org.suivi.launch.bulk;

import static org.suivi.launch.bulk.Table.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suivi.launch.bulk.Dice.Sort;
import org.suivi.profiles.names.Folding;

/** Who works where, and how some of them sign in. */
record Staffing(Board board, String passwordHash) {

    private static final int SIGN_IN = 250;
    private static final Instant FOUNDED = Instant.parse("2023-01-01T12:00:00Z");

    List<Table> tables() {
        return List.of(
            Table.of("sharing_organisation", "id, name, created_at, version", 1, i ->
                row(board.dice.id(Sort.ORGANISATION, 0), "Centre de services scolaire des Érables", FOUNDED, 1)),
            units(),
            Table.of("sharing_staff",
                "id, family_name, given_name, title, email, search_key, active, epoch, created_at, version",
                board.staff(), this::person),
            roles(),
            Table.many("sharing_member", "unit_id, staff_id", board.places.size(),
                number -> members(board.places.get(number))),
            accounts());
    }

    private Table units() {
        return Table.many("sharing_unit", "id, kind, workspace_id, name, search_key, created_at, version",
            board.places.size(), number -> {
                Place place = board.places.get(number);
                int teams = place.unit() + 1;
                int services = teams + place.teams();
                return IntStream.range(place.unit(), services + place.services()).mapToObj(unit -> unit(place, unit,
                    unit < teams ? "WORKSPACE" : unit < services ? "TEAM" : "SERVICE"));
            });
    }

    private Object[] unit(Place place, int unit, String kind) {
        String city = board.dice.any(Names.CITIES, Sort.UNIT, place.number());
        String name = switch (kind) {
            case "WORKSPACE" -> "Point de service " + city + " " + (place.number() + 1);
            case "TEAM" -> "Équipe " + (unit - place.unit()) + " – " + city;
            default -> "Service " + (unit - place.unit() - place.teams()) + " – " + city;
        };
        return row(board.unit(unit), kind, board.unit(place.unit()), name, key(name), FOUNDED, 1);
    }

    private Object[] person(int number) {
        String family = board.dice.any(Names.FAMILIES, Sort.STAFF, number * 2L);
        String given = board.dice.any(number % 3 == 0 ? Names.BOYS : Names.GIRLS, Sort.STAFF, number * 2L + 1);
        return row(board.staffId(number), family, given, null, login(number), key(given + " " + family), true, 1,
            FOUNDED, 1);
    }

    String name(int number) {
        Object[] person = person(number);
        return person[2] + " " + person[1];
    }

    private String login(int number) {
        if (number == board.administrator()) return "admin@bench.example";
        for (String known : List.of("tiny", "small", "large"))
            if (number == viewer(known)) return known + "@bench.example";
        return "p" + number + "@bench.example";
    }

    private int viewer(String known) {
        return board.places.get(List.of("tiny", "small", "large").indexOf(known)).staff();
    }

    private Table roles() {
        Stream.Builder<Object[]> rows = Stream.builder();
        for (Place place : board.places) {
            for (int i = 0; i < place.practitioners(); i++) rows.add(role(place.staff() + i, place, "PRACTITIONER"));
            rows.add(role(place.secretary(), place, "SECRETARY"));
            rows.add(role(place.coordinator(), place, "COORDINATOR"));
        }
        rows.add(role(board.administrator(), board.places.get(Board.LARGE), "ADMINISTRATOR"));
        rows.add(role(board.administrator(), board.places.get(Board.LARGE), "PRIVACY_OFFICER"));
        return new Table("sharing_role", "staff_id, workspace_id, role", "", rows::build);
    }

    private Object[] role(int staff, Place place, String role) {
        return row(board.staffId(staff), board.unit(place.unit()), role);
    }

    private Stream<Object[]> members(Place place) {
        return IntStream.range(0, place.practitioners()).boxed().flatMap(i -> Stream.of(place.team(i), place.service(i))
            .map(unit -> row(board.unit(unit), board.staffId(place.staff() + i))));
    }

    /** The known viewers and some hundreds of others, all with the same password. */
    private Table accounts() {
        var staff = new ArrayList<Integer>(List.of(board.administrator(), viewer("tiny"), viewer("small")));
        Place large = board.places.get(Board.LARGE);
        for (int i = 0; i < Math.min(SIGN_IN, large.people()); i++) staff.add(large.staff() + i);
        return Table.of("sharing_account", "staff_id, login, password_hash, must_change, version", staff.size(), i ->
            row(board.staffId(staff.get(i)), login(staff.get(i)), passwordHash, false, 1));
    }

    private static String key(String name) { return " " + String.join(" ", Folding.words(name)); }
}
