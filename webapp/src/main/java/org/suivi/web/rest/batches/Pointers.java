package org.suivi.web.rest.batches;

import java.util.List;

/** Turns places in the engine's command into places in what was sent. */
final class Pointers {

    private record Turn(String from, String to) {}

    private static final List<Turn> TURNS = List.of(
        new Turn("^/externalIds(/.*)?$", "/externalId"), new Turn("/reach/more/", "/points/"),
        new Turn("^/name/preferredGiven", "/name/preferred"), new Turn("^/details/atBirth", "/name/atBirth"),
        new Turn("^/details/identifiers", "/identifiers"), new Turn("^/details/", "/personal/"),
        new Turn("^/placements/([0-9]+)/placeId", "/enrolments/$1/institution"),
        new Turn("^/placements/([0-9]+)/place$", "/enrolments/$1/institutionName"),
        new Turn("^/placements/([0-9]+)/to$", "/enrolments/$1/until"), new Turn("^/placements", "/enrolments"),
        new Turn("^/guardians", "/contacts"), new Turn("^/contacts/([0-9]+)/name/", "/contacts/$1/"),
        new Turn("^/contacts/([0-9]+)/tie/restriction", "/contacts/$1/restriction/kind"),
        new Turn("^/contacts/([0-9]+)/tie/order", "/contacts/$1/restriction/order"),
        new Turn("^/contacts/([0-9]+)/tie/", "/contacts/$1/"));

    private Pointers() {}

    static String sent(String path) {
        String turned = path == null ? "" : path;
        for (Turn turn : TURNS) turned = turned.replaceAll(turn.from(), turn.to());
        return turned;
    }
}
