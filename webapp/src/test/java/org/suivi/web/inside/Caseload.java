package org.suivi.web.inside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.NewProfile;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.NewStaff;
import org.suivi.sharing.people.StaffDesk;
import org.suivi.sharing.people.UnitDesk;

/**
 * Someone with every role of the first workspace, who signs in with {@code worker} and the password of the founder, and
 * follows a sister and a brother in one record. Planted once for all tests.
 */
@ApplicationScoped
public class Caseload extends PlantedOnce {

    public static final String WORKER = "worker@suivi.example";

    @Inject private Founded founded;
    @Inject private StaffDesk staff;
    @Inject private MembershipDesk memberships;
    @Inject private UnitDesk units;
    @Inject private Accounts accounts;
    @Inject private ProfileDesk profiles;
    @Inject private RecordDesk records;

    @Override
    Map<String, String> all() {
        Viewer administrator = founded.administrator();
        Party workspace = administrator.workspace();
        Party service = units.open(administrator, workspace, Party.Kind.SERVICE, "Orthophonie");
        UUID id = staff.add(administrator, new NewStaff("Ouellette", "Maude", "Orthophoniste", WORKER, null));
        memberships.setRoles(administrator, id, workspace, Set.of(Role.ofPeople()));
        memberships.join(administrator, id, service);
        accounts.redeem(staff.invite(administrator, id).token(), Founded.PASSWORD, "127.0.0.1");
        return caseload(founded.here(id.toString()), service);
    }

    Viewer worker() { return founded.here(plant().get("worker")); }

    private Map<String, String> caseload(Viewer worker, Party service) {
        ProfileId sister = child(worker, "Éloïse", "2017-03-14");
        ProfileId brother = child(worker, "Noah", "2019-01-20");
        var record = records.open(worker, new NewRecord("Suivi du langage", service, RecordType.FAMILY, null, "École",
            List.of(new NewRecord.Person(sister, LinkRole.CLIENT), new NewRecord.Person(brother, LinkRole.CLIENT))));
        return Map.of("profile", sister.toString(), "record", record.toString(), "worker",
            worker.self().id().toString());
    }

    private ProfileId child(Viewer worker, String given, String birth) {
        return profiles.create(worker,
            NewProfile.quick(PersonName.of("Tremblay-Côté", given), new BirthDate(birth), Variants.STUDENT));
    }
}
