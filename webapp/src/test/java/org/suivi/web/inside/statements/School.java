package org.suivi.web.inside.statements;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.NewStaff;
import org.suivi.sharing.people.StaffDesk;
import org.suivi.sharing.people.UnitDesk;
import org.suivi.web.inside.Founded;
import org.suivi.web.inside.Seed;

/** An invented school board with two workspaces and one person of each kind, made through the use cases. */
@ApplicationScoped
public class School implements Seed {

    /** Everyone’s password. */
    static final String PASSWORD = "un long mot de passe 42";

    private static final String HERE = "127.0.0.1";

    @Inject private Founded founded;
    @Inject private Accounts accounts;
    @Inject private UnitDesk units;
    @Inject private StaffDesk staff;
    @Inject private MembershipDesk memberships;
    @Inject private Viewers viewers;
    @Inject private ProfileDesk profiles;
    @Inject private RecordDesk records;

    private final Map<String, String> logins = new HashMap<>(Map.of("password", PASSWORD));
    private Viewer administrator;
    private Party north;
    private Party speech;
    private Party psychology;
    private Party socialWork;
    private Party team;
    private UUID maude;
    private UUID julien;
    private UUID remi;
    private UUID sophie;
    private UUID nadia;

    @PostConstruct
    void build() {
        administrator = founded.administrator();
        north = units.openWorkspace(administrator, "Nord");
        speech = units.open(administrator, rives(), Party.Kind.SERVICE, "Orthophonie");
        psychology = units.open(administrator, rives(), Party.Kind.SERVICE, "Psychologie");
        socialWork = units.open(administrator, rives(), Party.Kind.SERVICE, "Travail social");
        team = units.open(administrator, rives(), Party.Kind.TEAM, "Équipe du primaire");
        maude = hire("Ouellette", "Maude", rives(), Role.PRACTITIONER, speech, psychology, socialWork);
        julien = hire("Bernier", "Julien", rives(), Role.PRACTITIONER, psychology, team);
        remi = hire("Thériault", "Rémi", north, Role.PRACTITIONER);
        sophie = hire("Dumont", "Sophie", rives(), Role.SECRETARY);
        nadia = hire("Saïdi", "Nadia", rives(), Role.COORDINATOR);
    }

    /** Speech therapist in Rives. */
    Viewer maude() { return in(rives(), maude); }

    /** Psychologist in Rives, in the service of psychology and the team. */
    Viewer julien() { return in(rives(), julien); }

    /** Practitioner in the other workspace. */
    Viewer remi() { return in(north, remi); }

    /** Secretary in Rives. */
    Viewer sophie() { return in(rives(), sophie); }

    /** Coordinator in Rives. */
    Viewer nadia() { return in(rives(), nadia); }

    Party speech() { return speech; }

    Party psychology() { return psychology; }

    Party socialWork() { return socialWork; }

    Party team() { return team; }

    ProfileId student(String family, String given) {
        return profiles.create(sophie(), NewProfile.quick(PersonName.of(family, given), null, Variants.STUDENT));
    }

    RecordId recordOf(Viewer holder, ProfileId person) {
        Party service = holder.self().id().equals(julien) ? psychology : speech;
        return records.open(holder, new NewRecord(null, service, RecordType.INDIVIDUAL, null, null,
                List.of(new NewRecord.Person(person, LinkRole.CLIENT))));
    }

    private Party rives() { return administrator.workspace(); }

    private Viewer in(Party workspace, UUID person) { return viewers.of(person, workspace.id(), HERE); }

    /** Names to sign in with, by given name, and the password that all of them have. */
    @Override
    public Map<String, String> plant() { return logins; }

    private UUID hire(String family, String given, Party workspace, Role role, Party... joins) {
        String login = Folding.fold(given).strip() + "@rives.example";
        UUID id = staff.add(administrator, new NewStaff(family, given, null, login, null));
        memberships.setRoles(administrator, id, workspace, Set.of(role));
        for (Party unit : joins) memberships.join(administrator, id, unit);
        accounts.redeem(staff.invite(administrator, id).token(), PASSWORD, HERE);
        logins.put(Folding.fold(given).strip(), login);
        return id;
    }
}
