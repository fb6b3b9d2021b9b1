package org.suivi.launch.bulk;

import static org.suivi.launch.bulk.Table.row;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suivi.launch.bulk.Dice.Sort;
import org.suivi.profiles.names.Folding;

/** The records, who holds them, with whom they are shared, and what was written into them. */
record Casework(Board board, Staffing staffing) {

    List<Table> tables() {
        int records = board.records();
        return List.of(
            Table.of("sharing_custody",
                "record_id, holder_kind, holder_id, workspace_id, opened_at, held_since, closed_at, version",
                records, i -> custody(Case.of(board, i))),
            Table.many("sharing_grant",
                "id, record_id, party_kind, party_id, level, given_by, given_by_name, given_at, version",
                records, i -> grants(Case.of(board, i))),
            handovers(),
            Table.many("profiles_follow", "record_id, profile_id, active", records, i -> follows(Case.of(board, i))),
            Table.of("records_record",
                "id, version, number, title, service_id, type, opened_on, state, archived_at, created_at, "
                + "created_by, activity_at, sort_title", records, i -> record(Case.of(board, i))),
            Table.of("records_numbering", "series, year, last", years().length, i ->
                row("R", years()[i], firstAfter(years()[i]) - firstAfter(years()[i] - 1))),
            Table.many("records_link", "id, record_id, profile_id, role, is_primary, since, linked_by", records,
                i -> links(Case.of(board, i))),
            Table.many("records_note",
                "id, version, record_id, author_id, author_name, type, state, served_at, confidential, "
                + "created_at, saved_at", records, i -> notes(Case.of(board, i))),
            Table.many("records_note_signature", "note_id, number, content, signer_id, signer_name, signed_at", records,
                i -> signatures(Case.of(board, i))).with("sha256 = unhex(sha2(content, 256))"),
            Table.many("records_event", "id, record_id, at, kind, by_id, about_kind, about_id", records,
                i -> events(Case.of(board, i))));
    }

    private Object[] custody(Case one) {
        return row(one.id(), one.holderKind(), one.holder(), board.unit(one.heldIn().unit()), one.openedAt(),
            one.openedAt(), one.archived() ? one.openedAt().plusSeconds(1) : null, 1);
    }

    private Stream<Object[]> grants(Case one) {
        String giver = staffing.name(one.practitioner());
        return one.shares().stream().map(share -> row(
            board.dice.id(Sort.GRANT, one.number() * 4L + share.turn()), one.id(), share.kind(), share.party(),
            share.level(), board.staffId(one.practitioner()), giver, one.openedAt(), 1));
    }

    /** A few records are on offer to a colleague. */
    private Table handovers() {
        return Table.many("sharing_handover", "id, record_id, state, from_kind, from_id, from_name, from_workspace_id, "
            + "from_workspace_name, to_kind, to_id, to_name, to_workspace_id, to_workspace_name, offered_by, "
            + "offered_by_name, offered_at, answer_by, keep_copy, include_confidential, version", board.records() / 200,
            i -> Stream.of(Case.of(board, i * 200))
                .filter(one -> !one.archived() && one.holderKind().equals("STAFF")).map(this::offer));
    }

    private Object[] offer(Case one) {
        int to = one.heldIn().practitioner(one.practitioner() - one.heldIn().staff() + 2);
        var workspace = board.unit(one.heldIn().unit());
        String holder = staffing.name(one.practitioner());
        return row(board.dice.id(Sort.HANDOVER, one.number()), one.id(), "PENDING",
            "STAFF", one.holder(), holder, workspace, "Point de service",
            "STAFF", board.staffId(to), staffing.name(to), workspace, "Point de service",
            one.holder(), holder, one.openedAt(), "2099-12-31", false, true, 1);
    }

    private Stream<Object[]> follows(Case one) {
        return one.people().stream().sorted().map(child -> row(one.id(), board.profile(child), !one.archived()));
    }

    private Object[] record(Case one) {
        String title = board.dice.any(Names.FOLLOW_UPS, Sort.TITLE, one.number());
        int year = year(one.number());
        var opened = one.openedAt();
        return row(one.id(), 1, "R-%d-%04d".formatted(year, one.number() + 1 - firstAfter(year - 1)), title,
            board.unit(one.service()), one.people().size() > 1 ? "GROUP" : "INDIVIDUAL",
            opened.atOffset(ZoneOffset.UTC).toLocalDate(), one.archived() ? "ARCHIVED" : "ACTIVE",
            one.archived() ? opened.plusSeconds(1) : null, opened, board.staffId(one.practitioner()),
            one.notes() == 0 ? opened : one.notedAt(one.notes() - 1), Folding.fold(title));
    }

    private int[] years() { return IntStream.rangeClosed(year(0), year(board.records() - 1)).toArray(); }

    private int year(int record) {
        return board.at(record, board.records()).atOffset(ZoneOffset.UTC).getYear();
    }

    /** Number of the first record after that year. */
    private int firstAfter(int year) {
        int from = 0;
        int to = board.records();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (year(middle) > year) to = middle;
            else from = middle + 1;
        }
        return from;
    }

    private Stream<Object[]> links(Case one) {
        return IntStream.range(0, one.people().size()).mapToObj(i -> row(
            board.dice.id(Sort.LINK, one.number() * 16L + i), one.id(), board.profile(one.people().get(i)),
            one.people().size() > 1 ? "PARTICIPANT" : "CLIENT", i == 0, one.openedAt(),
            board.staffId(one.practitioner())));
    }

    private Stream<Object[]> notes(Case one) {
        String author = staffing.name(one.practitioner());
        return IntStream.range(0, one.notes()).mapToObj(i -> row(
            one.note(i), 2, one.id(), board.staffId(one.practitioner()), author, "PROGRESS", "SIGNED",
            one.notedAt(i), i % 9 == 8, one.notedAt(i), one.notedAt(i)));
    }

    private Stream<Object[]> signatures(Case one) {
        String signer = staffing.name(one.practitioner());
        return IntStream.range(0, one.notes()).mapToObj(i -> row(one.note(i), 0, signed(one, i, signer),
            board.staffId(one.practitioner()), signer, one.notedAt(i)));
    }

    /** The form in which the notes desk keeps what was signed. */
    private String signed(Case one, int turn, String signer) {
        return String.join("\n", Arrays.asList("note: " + one.note(turn), "number: 0", "record: " + one.id(),
            "type: PROGRESS", "served: " + one.notedAt(turn), "confidential: false", "signer: " + signer,
            "signed: " + one.notedAt(turn), "", board.dice.any(Names.SENTENCES, Sort.NOTE, one.number() * 4L + turn)));
    }

    private Stream<Object[]> events(Case one) {
        var by = board.staffId(one.practitioner());
        Stream<Object[]> opened = Stream.<Object[]>of(row(
            board.dice.id(Sort.EVENT, one.number() * 4L), one.id(), one.openedAt(), "record-opened", by, null, null));
        return Stream.concat(opened, IntStream.range(0, one.notes()).mapToObj(i -> row(
            board.dice.id(Sort.EVENT, one.number() * 4L + 1 + i), one.id(), one.notedAt(i), "note-signed", by,
            "NOTE", one.note(i))));
    }
}
