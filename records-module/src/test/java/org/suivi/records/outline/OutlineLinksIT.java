package org.suivi.records.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.records.PlaceChange;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.testing.SuiviTest;

/** Systems link and unlink people of a record that was shared in full, within their scopes and institutions. */
@SuiviTest
class OutlineLinksIT extends WithASystem {

    @Inject
    private LinkDesk links;

    @Inject
    private DetailDesk details;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private InstitutionDesk institutions;

    @Test
    void knowsNothingOfPeopleOfOtherInstitutions() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var near = institution("École proche");
        var far = institution("École lointaine");
        enrol(ana, near);
        enrol(ben, far);
        Scope[] scopes = {Scope.RECORDS_METADATA_READ, Scope.LINKS_WRITE, Scope.TRANSFERS_WRITE};
        var bound = house.bound(system, near, scopes);
        assertEquals(List.of(ana), people(bound));
        assertEquals(List.of(record), pages(bound, 10));
        var link = outlines.links(system, record).stream().filter(one -> one.profile().equals(ben)).findAny()
                .orElseThrow();
        assertThrows(NotVisible.class, () -> links.end(bound, record, link.id(), link.version(), null));
        links.unlink(worker, record, ana, null);
        assertThrows(NotVisible.class, () -> outlines.view(bound, record));
        assertEquals(List.of(), pages(bound, 10));
    }

    @Test
    void linksAndUnlinksWithinAFullShareButNeverTheLastOne() {
        var carl = practice.student(worker, "Côté");
        shares.share(worker, record, practice.workspace(), Level.WRITE, null);
        assertEquals("not-allowed.full-access", refusal(() -> link(carl)).code());
        shares.changeLevel(worker, record, practice.workspace(), Level.FULL);
        var link = outlines.link(system, record, link(carl));
        links.end(system, record, link.id(), link.version(), "Fin du groupe");
        for (var one : outlines.links(system, record).subList(0, 1))
            links.end(system, record, one.id(), one.version(), null);
        var last = outlines.links(system, record).get(0);
        assertEquals("last-profile-of-record",
                refusal(() -> links.end(system, record, last.id(), last.version(), null)).code());
        assertEquals(1, people(system).size());
    }

    @Test
    void changesALinkOnlyAsItWasSeen() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var before = outlines.links(system, record).get(1);
        links.change(system, new PlaceChange(record, before.id(), before.version(), LinkRole.PARENT, true));
        var after = outlines.link(system, record, before.id());
        assertTrue(after.primary());
        assertTrue(after.version() > before.version());
        assertEquals(LinkRole.PARENT, after.role());
        assertThrows(ChangedMeanwhile.class,
                () -> links.end(system, record, before.id(), before.version(), null));
        assertThrows(InvalidValue.class, () -> links.change(system,
                new PlaceChange(record, before.id(), after.version(), LinkRole.PARENT, false)));
    }

    @Test
    void asksForTheScope() {
        shares.share(worker, record, practice.workspace(), Level.FULL, null);
        var without = house.system(practice.workspace(), Scope.PROFILES_READ);
        assertEquals("not-allowed.scope", refusal(() -> outlines.view(without, record)).code());
        assertEquals("not-allowed.full-access",
                refusal(() -> links.unlink(without, record, ana, null)).code());
        assertEquals("not-allowed.integration", refusal(() -> outlines.view(worker, record)).code());
        assertFalse(people(system).isEmpty());
    }

    private UUID link(ProfileId profile) {
        return links.link(system, new LinkChange(record, profile, LinkRole.PARTICIPANT, false, null));
    }

    private List<ProfileId> people(Viewer viewer) {
        return outlines.links(viewer, record).stream().map(LinkOutline::profile).toList();
    }

    private UUID institution(String name) { return institutions.add(worker, new NewInstitution(name, null, null)); }

    private void enrol(ProfileId profile, UUID institution) {
        details.enrol(worker, profile, profiles.open(worker, profile).version(),
                new NewEnrolment(institution, "4", null, null));
    }

    private static Refusal refusal(Runnable call) { return assertThrows(Refusal.class, call::run); }
}
