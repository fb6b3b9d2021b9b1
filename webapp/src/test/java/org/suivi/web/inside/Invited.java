package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.annotation.Resource;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.NewStaff;
import org.suivi.sharing.people.StaffDesk;

/** Three who were invited: one can still come ({@code open}), one came ({@code used}), one is too {@code late}. */
@ApplicationScoped
public class Invited implements Seed {

    @Inject private Founded founded;
    @Inject private Viewers viewers;
    @Inject private StaffDesk staff;
    @Inject private MembershipDesk memberships;
    @Inject private Accounts accounts;
    @Inject private EntityManager em;
    @Resource private UserTransaction transaction;

    @Override
    public Map<String, String> plant() {
        Map<String, String> base = founded.plant();
        Viewer administrator = viewers.of(
            UUID.fromString(base.get("staff")), UUID.fromString(base.get("workspace")), "::1");
        UUID late = someone(administrator);
        String used = staff.invite(administrator, someone(administrator)).token();
        accounts.redeem(used, Founded.PASSWORD, "::1");
        Map<String, String> told = Map.of("used", used, "late", staff.invite(administrator, late).token(),
            "open", staff.invite(administrator, someone(administrator)).token());
        endInvitationOf(late);
        return told;
    }

    private void endInvitationOf(UUID person) {
        try {
            transaction.begin();
            em.createNativeQuery("update sharing_account set invitation_ends_at = utc_timestamp(6) where staff_id = ?")
                .setParameter(1, person.toString()).executeUpdate();
            transaction.commit();
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException
                | HeuristicRollbackException notDone) {
            throw new IllegalStateException(notDone);
        }
    }

    private UUID someone(Viewer administrator) {
        String login = UUID.randomUUID() + "@suivi.example";
        UUID person = staff.add(administrator, new NewStaff("Lavoie", "Rose", null, login, null));
        memberships.setRoles(administrator, person, administrator.workspace(), Set.of(Role.PRACTITIONER));
        return person;
    }
}
