package org.suivi.sharing.clients;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;
import org.suivi.testing.TestClock;

/** Programs get in with what they were given, no more and no longer. */
@SuiviTest
class ClientsIT {

    private static final String HERE = "192.0.2.9";
    private static final Set<Scope> SCOPES = Set.of(Scope.PROFILES_READ, Scope.PROFILES_WRITE);

    @Inject
    private ClientDesk desk;

    @Inject
    private Tokens tokens;

    @Inject
    private Calls calls;

    @Inject
    private House house;

    @Inject
    private TestClock time;

    @Inject
    private EntityManager em;

    private Party school;
    private Viewer administrator;
    private ShownSecret given;
    private String address;

    @BeforeEach
    void aClient() {
        school = house.workspace("École");
        administrator = house.someone(school, Role.ADMINISTRATOR);
        given = desk.add(administrator, new NewClient("GPI", SCOPES, Set.of()));
        address = "192.0.2." + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void becomesAViewerOfItsWorkspaceByTokenAndBySecret() {
        IssuedToken token = tokens.issue(id(), given.secret(), Set.of(), HERE);
        assertEquals(SCOPES, token.scopes());
        assertEquals(Duration.ofMinutes(15), token.lifetime());
        for (Viewer viewer : List.of(tokens.viewer(token.token(), HERE), tokens.viewer(id(), given.secret(), HERE))) {
            assertEquals(given.client(), viewer.self().id());
            assertEquals("GPI", viewer.name());
            assertEquals(school, viewer.workspace());
            assertTrue(viewer.isClient() && viewer.has(Scope.PROFILES_WRITE));
            assertFalse(viewer.has(Scope.CHANGES_READ));
        }
    }

    @Test
    void carriesOnlyTheScopesThatWereAskedFor() {
        IssuedToken token = tokens.issue(id(), given.secret(), Set.of(Scope.PROFILES_READ), HERE);
        Viewer viewer = tokens.viewer(token.token(), HERE);
        assertFalse(viewer.has(Scope.PROFILES_WRITE));
        assertThrows(NotAllowed.class, () -> viewer.require(Scope.PROFILES_WRITE));
        assertThrows(ScopeNotGranted.class,
            () -> tokens.issue(id(), given.secret(), Set.of(Scope.CHANGES_READ), HERE));
    }

    @Test
    void keepsOnlyHashes() {
        String token = tokens.issue(id(), given.secret(), Set.of(), HERE).token();
        assertEquals(0, Sql.of(em, "select count(*) from sharing_client_secret where hash = :text")
            .with("text", given.secret()).number());
        assertEquals(0, Sql.of(em, "select count(*) from sharing_client_token where hash = :text")
            .with("text", token).number());
    }

    @Test
    void refusesWhatIsWrongUnknownOrOver() {
        String token = tokens.issue(id(), given.secret(), Set.of(), HERE).token();
        assertThrows(Unauthorized.class, () -> tokens.issue(id(), "wrong", Set.of(), HERE));
        assertThrows(Unauthorized.class, () -> tokens.issue(UUID.randomUUID().toString(), "x", Set.of(), HERE));
        assertThrows(Unauthorized.class, () -> tokens.issue("no id", given.secret(), Set.of(), HERE));
        assertThrows(Unauthorized.class, () -> tokens.viewer("made up", HERE));
        time.move(Duration.ofMinutes(14));
        tokens.viewer(token, HERE);
        time.move(Duration.ofMinutes(2));
        assertThrows(Unauthorized.class, () -> tokens.viewer(token, HERE));
    }

    @Test
    void cutsOffOnTheVeryNextRequest() {
        String token = tokens.issue(id(), given.secret(), Set.of(), HERE).token();
        tokens.viewer(token, HERE);
        desk.revoke(administrator, given.client());
        assertThrows(Unauthorized.class, () -> tokens.viewer(token, HERE));
        assertThrows(Unauthorized.class, () -> tokens.viewer(id(), given.secret(), HERE));
        assertThrows(Unauthorized.class, () -> tokens.issue(id(), given.secret(), Set.of(), HERE));
        assertFalse(desk.view(administrator, given.client()).active());
        assertThrows(ClientRevoked.class, () -> desk.rotate(administrator, given.client(), Duration.ZERO));
    }

    @Test
    void namesTheProgramWhoseTokenOpensNothingAnyMore() {
        String token = tokens.issue(id(), given.secret(), Set.of(), HERE).token();
        Transactions.in(() -> Sql.of(em, "update sharing_unit set closed_at = utc_timestamp(6) where id = :school")
            .with("school", school.id()).run());
        assertThrows(Unauthorized.class, () -> tokens.viewer(token, address));
        assertThrows(Unauthorized.class, () -> tokens.viewer(id(), given.secret(), address));
        assertEquals(2, Sql.of(em, """
                select count(*) from sharing_audit where address = :address and staff_id = :program
                   and action in ('Tokens.bearer', 'Tokens.basic') and outcome = 'unauthorized'""")
            .with("address", address).with("program", given.client()).number());
    }

    @Test
    void letsTwoSecretsWorkForAWhile() {
        ShownSecret next = desk.rotate(administrator, given.client(), Duration.ofDays(7));
        assertNotEquals(given.secret(), next.secret());
        tokens.viewer(id(), given.secret(), HERE);
        tokens.viewer(id(), next.secret(), HERE);
        assertEquals(2, desk.view(administrator, given.client()).secrets().size());
        time.move(Duration.ofDays(7).plusSeconds(1));
        assertThrows(Unauthorized.class, () -> tokens.viewer(id(), given.secret(), HERE));
        tokens.viewer(id(), next.secret(), HERE);
        assertEquals(1, desk.view(administrator, given.client()).secrets().size());
    }

    @Test
    void endsTheOldSecretAndItsTokensWithoutOverlap() {
        String token = tokens.issue(id(), given.secret(), Set.of(), HERE).token();
        ShownSecret next = desk.rotate(administrator, given.client(), Duration.ZERO);
        assertThrows(Unauthorized.class, () -> tokens.viewer(id(), given.secret(), HERE));
        assertThrows(Unauthorized.class, () -> tokens.viewer(token, HERE));
        tokens.viewer(id(), next.secret(), HERE);
        assertThrows(InvalidValue.class, () -> desk.rotate(administrator, given.client(), Duration.ofDays(31)));
    }

    @Test
    void letsNoMoreThanTwoSecretsWork() {
        desk.rotate(administrator, given.client(), Duration.ofDays(7));
        desk.rotate(administrator, given.client(), Duration.ofDays(7));
        assertEquals(2, desk.view(administrator, given.client()).secrets().size());
        assertThrows(Unauthorized.class, () -> tokens.viewer(id(), given.secret(), HERE));
    }

    @Test
    void takesScopesFromTokensThatAreOut() {
        String token = tokens.issue(id(), given.secret(), Set.of(), HERE).token();
        UUID institution = UUID.randomUUID();
        ClientView before = desk.view(administrator, given.client());
        desk.change(administrator, given.client(),
            new NewClient("GPI 2", Set.of(Scope.PROFILES_READ), Set.of(institution)), before.version());
        Viewer viewer = tokens.viewer(token, HERE);
        assertEquals("GPI 2", viewer.name());
        assertFalse(viewer.has(Scope.PROFILES_WRITE) || viewer.is(Role.SECRETARY));
        assertEquals(Set.of(institution), viewer.institutions());
        assertThrows(ChangedMeanwhile.class, () -> desk.change(administrator, given.client(),
            new NewClient("GPI 3", SCOPES, Set.of()), before.version()));
    }

    @Test
    void belongsToTheAdministratorsOfItsWorkspace() {
        Viewer elsewhere = house.someone(house.workspace("Lycée"), Role.ADMINISTRATOR);
        assertTrue(desk.list(elsewhere).isEmpty());
        assertThrows(NotVisible.class, () -> desk.view(elsewhere, given.client()));
        assertThrows(NotVisible.class, () -> desk.revoke(elsewhere, given.client()));
        assertThrows(NotVisible.class, () -> desk.rotate(elsewhere, given.client(), Duration.ZERO));
        assertThrows(NotVisible.class, () -> desk.calls(elsewhere, given.client()));
        Viewer secretary = house.someone(school, Role.SECRETARY);
        assertThrows(NotAllowed.class, () -> desk.list(secretary));
        assertThrows(NotAllowed.class, () -> desk.add(secretary, new NewClient("X", SCOPES, Set.of())));
        assertThrows(NotAllowed.class, () -> desk.revoke(secretary, given.client()));
    }

    @Test
    void wantsANameAndAScope() {
        assertThrows(InvalidValue.class, () -> new NewClient(" ", SCOPES, Set.of()));
        assertThrows(InvalidValue.class, () -> new NewClient("GPI", Set.of(), Set.of()));
    }

    @Test
    void showsTheLastCalls() {
        for (int i = 0; i < 105; i++) {
            time.move(Duration.ofMillis(1));
            calls.note(given.client(), new CallView(time.instant(), "GET /profiles/{id}", 200 + i, "correlation"));
        }
        List<CallView> shown = desk.calls(administrator, given.client());
        assertEquals(100, shown.size());
        assertEquals(304, shown.get(0).status());
        assertEquals(shown.get(0).at(), desk.view(administrator, given.client()).life().lastCallAt());
    }

    @Test
    void keepsTriesOnRecordButNotWithoutEnd() {
        time.set(time.instant().plus(1, MINUTES).truncatedTo(MINUTES));
        for (int i = 0; i < 60; i++)
            assertThrows(Unauthorized.class, () -> tokens.viewer("made up", address));
        assertThrows(TooManyCalls.class, () -> tokens.viewer("made up", address));
        tokens.viewer(id(), given.secret(), address);
        assertEquals(60, Sql.of(em, """
                select count(*) from sharing_audit
                 where address = :address and action = 'Tokens.bearer' and outcome = 'unauthorized'""")
            .with("address", address).number());
    }

    private String id() { return given.client().toString(); }
}
