package org.suivi.launch.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.launch.bulk.Dice.Sort;

/** One record: whom it is about, who holds it, and with whom it is shared. */
record Case(Board board, int number, Place home, Place heldIn, List<Integer> people) {

    private static final int MOST_PEOPLE = 12;
    private static final int IN_A_QUEUE_PERCENT = 15;

    /** A share that lasts. */
    record Share(int turn, String kind, UUID party, String level) {}

    static Case of(Board board, int number) {
        Dice dice = board.dice;
        int first = dice.below(board.profiles, Sort.PEOPLE, number * 3L);
        Place home = board.of(first);
        int many = dice.percent(10, Sort.PEOPLE, number * 3L + 1)
            ? 2 + dice.below(MOST_PEOPLE - 1, Sort.PEOPLE, number * 3L + 2) : 1;
        boolean elsewhere = home.number() >= Board.LARGE && dice.percent(8, Sort.ELSEWHERE, number);
        Place heldIn = elsewhere ? board.other(home, Sort.ELSEWHERE, ~number) : home;
        return new Case(board, number, home, heldIn, people(home, first, Math.min(many, home.profiles() / 2)));
    }

    private static List<Integer> people(Place home, int first, int many) {
        var people = new ArrayList<Integer>();
        for (int i = 0; people.size() < many; i++) {
            int next = home.profile() + (first - home.profile() + i) % home.profiles();
            if (!Board.closed(next)) people.add(next);
        }
        return people;
    }

    boolean archived() { return board.dice.percent(12, Sort.RECORD, number); }

    Instant openedAt() { return board.at(number, board.records()); }

    UUID id() { return board.record(number); }

    int practitioner() { return heldIn.practitioner(board.dice.below(Integer.MAX_VALUE, Sort.HOLDER, number)); }

    private int turn() { return board.dice.below(Integer.MAX_VALUE, Sort.HOLDER, ~number); }

    String holderKind() {
        int chance = board.dice.below(100, Sort.HOLDER, number + (1L << 40));
        return chance >= IN_A_QUEUE_PERCENT ? "STAFF" : chance < IN_A_QUEUE_PERCENT / 3 ? "SERVICE" : "TEAM";
    }

    UUID holder() {
        return switch (holderKind()) {
            case "STAFF" -> board.staffId(practitioner());
            case "TEAM" -> board.unit(heldIn.team(turn()));
            default -> board.unit(service());
        };
    }

    int service() { return heldIn.service(turn()); }

    /** A colleague, a team, somebody elsewhere and a whole workspace elsewhere, each of them sometimes. */
    List<Share> shares() {
        var shares = new ArrayList<Share>();
        add(shares, 85, "STAFF", board.staffId(heldIn.practitioner(practitioner() - heldIn.staff() + 1)));
        UUID team = board.unit(heldIn.team(turn() + 1));
        if (!team.equals(holder())) add(shares, 70, "TEAM", team);
        Place other = board.other(heldIn, Sort.GRANT, ~number);
        if (other.equals(heldIn)) return shares;
        add(shares, 30, "STAFF", board.staffId(other.practitioner(turn())));
        add(shares, 8, "WORKSPACE", board.unit(other.unit()));
        return shares;
    }

    private void add(List<Share> shares, int percent, String kind, UUID party) {
        long each = number * 4L + shares.size();
        if (!board.dice.percent(percent, Sort.GRANT, each)) return;
        String level = kind.equals("WORKSPACE") ? "SUMMARY"
                : board.dice.any(List.of("READ", "WRITE", "FULL", "READ"), Sort.LEVEL, each);
        shares.add(new Share(shares.size(), kind, party, level));
    }

    int notes() { return archived() ? 1 : board.dice.below(3, Sort.NOTE, number); }

    UUID note(int turn) { return board.dice.id(Sort.NOTE, number * 4L + turn); }

    Instant notedAt(int turn) { return openedAt().plusSeconds(86_400L * (7 * turn + 1)); }
}
