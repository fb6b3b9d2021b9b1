package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.EditProfile;
import org.suivi.profiles.People;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.names.WordsCheck;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Access;
import org.suivi.sharing.access.Custodies;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** After five hundred random things that people do, reach and its words are what custody, shares and homes say. */
@SuiviTest
class ReachEqualsItsDefinitionIT {

    private static final int OPERATIONS = 500;
    private static final Level[] LEVELS = {Level.SUMMARY, Level.READ, Level.WRITE, Level.FULL};

    /** Said a second time from the tables of sharing themselves, so that a wrong view or definition is found too. */
    private static final String WRONG_ROWS = """
            select count(*) from (
                select party_id, sort_name, profile_id, via, active from (
                    select party_id, sort_name, profile_id, via, active from profiles_reach
                    union all
                    select x.party, p.sort_name, f.profile_id, f.record_id, max(f.active and x.whole)
                      from (select holder_id as party, record_id, true as whole from sharing_custody
                            union all
                            select party_id, record_id, up_to is null from sharing_grant where ended_at is null) as x
                      join profiles_follow f on f.record_id = x.record_id
                      join profiles_profile p on p.id = f.profile_id
                     group by x.party, f.profile_id, f.record_id
                    union all
                    select h.party_id, p.sort_name, p.id, p.id, 1
                      from profiles_home h join profiles_profile p on p.id = h.profile_id) as both_sides
                 group by party_id, sort_name, profile_id, via, active having count(*) <> 2) as odd
            """;

    /** The words of each profile, once for each workspace that reaches it. */
    private static final String WRONG_WORDS = """
            select count(*) from (
                select workspace_id, word, profile_id from (
                    select workspace_id, word, profile_id from profiles_workspace_word
                    union all
                    select distinct r.party_id, w.word, w.profile_id
                      from sharing_unit u join profiles_reach r on r.party_id = u.id
                      join profiles_word w on w.profile_id = r.profile_id
                     where u.kind = 'WORKSPACE') as both_sides
                 group by workspace_id, word, profile_id having count(*) <> 2) as odd
            """;

    @Inject
    private House house;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private Following following;

    @Inject
    private Access access;

    @Inject
    private Custodies custodies;

    @Inject
    private Shares shares;

    @Inject
    private Handovers handovers;

    @Inject
    private ReachCheck check;

    @Inject
    private WordsCheck wordsCheck;

    @Inject
    private EntityManager manager;

    private final Random random = new Random(20260121);
    private final List<Viewer> people = new ArrayList<>();
    private final List<Party> units = new ArrayList<>();
    private final List<ProfileId> known = new ArrayList<>();
    private final Map<RecordId, Viewer> records = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();

    @Test
    void afterFiveHundredOperations() {
        furnish("École");
        furnish("Clinique");
        for (int i = 0; i < OPERATIONS; i++) {
            anything();
            if (i % 25 == 0) assertEquals(0, wrongRows(), "after " + i + " operations: " + done);
        }
        assertEquals(0, wrongRows(), done.toString());
        assertEquals(List.of(), check.mend(100));
        assertEquals(List.of(), wordsCheck.mend(10));
        assertTrue(done.keySet().containsAll(List.of("create", "open", "link", "unlink", "share", "withdraw",
                "transfer", "archive", "pause", "resume", "rename")), done.toString());
    }

    private void furnish(String name) {
        Party workspace = house.workspace(name);
        Party service = house.service(workspace, "Psychologie");
        Party team = house.team(workspace, "TSA");
        for (int i = 0; i < 3; i++) {
            Viewer someone = house.someone(workspace, Role.PRACTITIONER, Role.SECRETARY);
            house.joins(someone.self().id(), i % 2 == 0 ? service : team);
            people.add(house.viewer(someone.self().id(), workspace));
        }
        units.addAll(List.of(workspace, service, team));
    }

    /** What is refused in the present state changes nothing, which the comparison shows as well. */
    private void anything() {
        Viewer who = any(people);
        switch (random.nextInt(12)) {
            case 0, 1 -> attempt("create", () -> known.add(profiles.create(who, aChild())));
            case 2, 3 -> attempt("open", () -> open(who));
            case 4 -> attempt("link", () ->
                    Transactions.run(() -> following.follow(any(records.keySet()), any(known))));
            case 5 -> attempt("unlink", () ->
                    Transactions.run(() -> following.unfollow(any(records.keySet()), any(known))));
            case 6 -> attempt("share", () -> change((holder, record) ->
                    shares.share(holder, record, anyParty(), LEVELS[random.nextInt(LEVELS.length)], null)));
            case 7 -> attempt("withdraw", () -> change(this::withdrawOne));
            case 8 -> attempt("transfer", () -> change(this::transfer));
            case 9 -> attempt("archive", () -> archive(who));
            case 10 -> attempt(random.nextBoolean() ? "pause" : "resume", this::pauseOrResume);
            default -> attempt("rename", () -> rename(who));
        }
    }

    private void open(Viewer who) {
        RecordId record = RecordId.next();
        Party holder = random.nextBoolean() ? who.self() : any(who.parties());
        Transactions.run(() -> {
            custodies.open(who, record, holder);
            for (int i = random.nextInt(3); i >= 0; i--) following.follow(record, any(known));
        });
        records.put(record, who);
    }

    private void withdrawOne(Viewer holder, RecordId record) {
        var open = shares.of(holder, record).stream().filter(share -> share.since() != null).toList();
        shares.withdraw(holder, record, any(open).party());
    }

    private void transfer(Viewer holder, RecordId record) {
        Viewer to = any(people);
        UUID offer = handovers.offer(holder, record,
                new TransferOffer(to.self(), null, null, random.nextBoolean(), true));
        handovers.accept(to, offer, to.self());
        records.put(record, to);
    }

    private void pauseOrResume() {
        RecordId record = any(records.keySet());
        boolean pause = random.nextBoolean();
        Transactions.run(() -> {
            if (pause) following.pause(record);
            else following.resume(records.get(record), record);
        });
    }

    private void archive(Viewer who) {
        ProfileId profile = any(known);
        profiles.archive(who, profile, profiles.open(who, profile).version(), null);
    }

    private void rename(Viewer who) {
        ProfileId profile = any(known);
        var view = profiles.open(who, profile);
        profiles.edit(who, profile, new EditProfile(view.version(), aChild().name(), null, view.variants(), null, false,
                null));
    }

    private void change(java.util.function.BiConsumer<Viewer, RecordId> change) {
        RecordId record = any(records.keySet());
        change.accept(records.get(record), record);
    }

    private void attempt(String name, Runnable work) {
        if (!name.equals("create") && (known.isEmpty() || records.isEmpty() && !name.equals("open"))) return;
        try {
            work.run();
            done.merge(name, 1, Integer::sum);
        } catch (Refusal refused) {
            done.merge(name + " refused", 1, Integer::sum);
        }
    }

    private org.suivi.profiles.NewProfile aChild() {
        return People.aStudent("Enfant" + random.nextInt(1000), "Nom" + random.nextInt(1000));
    }

    private Party anyParty() { return random.nextBoolean() ? any(people).self() : any(units); }

    private <T> T any(java.util.Collection<T> of) {
        if (of.isEmpty()) throw new org.suivi.sharing.NotVisible();
        return new ArrayList<>(of).get(random.nextInt(of.size()));
    }

    private long wrongRows() { return count(WRONG_ROWS) + count(WRONG_WORDS); }

    private long count(String rows) {
        return ((Number) Transactions.in(() -> manager.createNativeQuery(rows).getSingleResult())).longValue();
    }
}
