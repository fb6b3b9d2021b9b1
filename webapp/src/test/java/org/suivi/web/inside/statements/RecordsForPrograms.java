package org.suivi.web.inside.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.records.notes.DraftText;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteType;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.NewClient;
import org.suivi.sharing.clients.ShownSecret;
import org.suivi.sharing.handover.Shares;
import org.suivi.web.inside.Founded;
import org.suivi.web.inside.Seed;

/**
 * Records of a school with programs beside them: {@code linker} works with what was shared with its workspace,
 * {@code mover} moves the records of it, {@code carrier} may do that alone, {@code keeper} writes profiles,
 * {@code near} is bound to one institution, {@code reader} reads profiles only,
 * {@code board} may do everything.
 * New each time: a record about Alice and Ben that was shared, two about Carl that were not, and one about each of the
 * others to be moved.
 */
@ApplicationScoped
public class RecordsForPrograms implements Seed {

    private static final Set<Scope> INSIDE =
        Set.of(Scope.PROFILES_READ, Scope.RECORDS_METADATA_READ, Scope.LINKS_WRITE, Scope.DOCUMENTS_WRITE);

    @Inject private School school;
    @Inject private Founded founded;
    @Inject private ClientDesk clients;
    @Inject private RecordDesk records;
    @Inject private NoteDesk notes;
    @Inject private Shares shares;
    @Inject private ProfileDesk profiles;
    @Inject private DetailDesk details;
    @Inject private InstitutionDesk institutions;

    private Map<String, String> told;

    @Override
    public synchronized Map<String, String> plant() {
        told = new HashMap<>(founded.plant());
        shared(student("alice", "Gagné"), student("ben", "Houle"));
        ProfileId carl = student("carl", "Imbeault");
        tell("hidden", school.recordOf(school.maude(), carl));
        school.recordOf(school.maude(), carl);
        for (String moved : List.of("dina", "elio", "fanny", "hugo"))
            tell(moved + ".record", school.recordOf(school.maude(), student(moved, "Jobin")));
        places();
        UUID near = enrolled(told.get("alice"), "École proche");
        enrolled(told.get("ben"), "École lointaine");
        program("linker", INSIDE, Set.of());
        program("near", INSIDE, Set.of(near));
        program("mover", Set.of(Scope.RECORDS_METADATA_READ, Scope.TRANSFERS_WRITE, Scope.PROFILES_WRITE), Set.of());
        program("keeper", Set.of(Scope.PROFILES_READ, Scope.PROFILES_WRITE), Set.of());
        program("carrier", Set.of(Scope.TRANSFERS_WRITE), Set.of());
        program("reader", Set.of(Scope.PROFILES_READ), Set.of());
        program("board", EnumSet.allOf(Scope.class), Set.of());
        return told;
    }

    private void shared(ProfileId first, ProfileId second) {
        Viewer maude = school.maude();
        RecordId record = records.open(maude,
            new NewRecord("Trouble du langage", school.speech(), RecordType.FAMILY, null,
            "Demande des parents", List.of(new NewRecord.Person(first, LinkRole.CLIENT),
                new NewRecord.Person(second, LinkRole.CO_CLIENT))));
        sign(maude, record, false);
        sign(maude, record, true);
        shares.share(maude, record, maude.workspace(), Level.FULL, "Pour l’école");
        tell("record", record);
    }

    private void sign(Viewer author, RecordId record, boolean confidential) {
        UUID note = NewId.next();
        long version = notes.save(author, new DraftText(note, record, "tab", 0, NoteType.MEETING, Instant.now(),
            confidential, "Rencontre avec les parents")).version();
        notes.sign(author, note, version);
    }

    private void places() {
        tell("workspace", school.maude().workspace().id());
        tell("maude", school.maude().self().id());
        tell("remi", school.remi().self().id());
        tell("north", school.remi().workspace().id());
        tell("psychology", school.psychology().id());
        tell("team", school.team().id());
    }

    private ProfileId student(String name, String family) {
        ProfileId made = school.student(family, name);
        tell(name, made);
        return made;
    }

    private UUID enrolled(String profile, String institution) {
        UUID place = institutions.add(school.sophie(), new NewInstitution(institution, null, "Gatineau"));
        ProfileId id = ProfileId.of(profile);
        details.enrol(school.sophie(), id, profiles.open(school.sophie(), id).version(),
            new NewEnrolment(place, "4", null, null));
        tell(institution, place);
        return place;
    }

    private void program(String name, Set<Scope> scopes, Set<UUID> bound) {
        ShownSecret given = clients.add(founded.administrator(), new NewClient(name, scopes, bound));
        tell(name + ".id", given.client());
        tell(name + ".secret", given.secret());
    }

    private void tell(String name, Object value) { told.put(name, value.toString()); }
}
