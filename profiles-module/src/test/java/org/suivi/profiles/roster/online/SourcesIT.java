package org.suivi.profiles.roster.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.roster.online.SchoolServer.Instead;
import org.suivi.profiles.roster.online.SourceSettings.Letter;
import org.suivi.profiles.roster.online.SourceSettings.Mapping;
import org.suivi.profiles.roster.online.SourceSettings.Place;
import org.suivi.profiles.roster.online.SourceSettings.Plan;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.outgoing.TargetRefused;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.Steps;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** Who may have rosters fetched from where, with which secrets, and what happens without them. */
@SuiviTest
class SourcesIT extends WithAServer {

    @Inject
    private Probe probe;

    @Test
    void fetchesATokenAndAnotherWhenItEnded() {
        Schools.many(server, 3);
        for (Sign sign : List.of(Sign.BASIC, Sign.POST)) {
            server.authorizations.clear();
            server.token = "{\"access_token\":\"" + sign + "\",\"expires_in\":\"3600\"}";
            server.letsIn = exchange -> ("Bearer " + sign)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            server.instead.add(Instead.of("/users", 401));
            Viewer viewer = house.someone(house.workspace("École"), Role.COORDINATOR);
            UUID source = sources.add(viewer,
                new SourceSettings("Jetons " + sign, new Place(Version.V1_2, server.base()),
                new Letter(sign, server.root() + "/token", "client", "s:ecret", "roster"), Mapping.ALL, Plan.NONE));
            sources.fetch(viewer, source, false);
            assertEquals(3, imports.arrived(viewer, source).people());
            assertEquals(sign == Sign.BASIC, server.authorizations.contains("Basic Y2xpZW50OnMlM0FlY3JldA=="));
        }
        assertEquals(4, server.count("/token"));
    }

    @Test
    void callsNoAddressThatIsNotListed() {
        System.clearProperty("suivi.private.hosts");
        UUID source = source();
        UUID fetch = sources.fetch(coordinator, source, false);
        assertThrows(TargetRefused.class, () -> online.step(fetch));
        assertEquals(FetchState.FAILED, sources.fetches(coordinator, source).get(0).state());
        assertEquals("target-refused.not-https", probe.of(coordinator, source).trouble().code());
        assertEquals(0, server.asked.size());
    }

    @Test
    void triesAConnectionAndSaysWhatIsThere() {
        Schools.first(server);
        var fine = probe.of(coordinator, source());
        assertTrue(fine.isFine());
        assertEquals(List.of("École des Érables", "École du Lac"), fine.places());
        assertEquals(6, fine.users());
        assertTrue(fine.demographics());
        server.instead.add(new Instead("/orgs", 403, java.util.Map.of(), "{\"imsx_description\":\"No scope\"}"));
        var refused = probe.of(coordinator, sources.all(coordinator).get(0).id());
        assertEquals(403, refused.trouble().status());
        assertEquals("No scope", refused.trouble().said());
    }

    @Test
    void neverShowsASecretAndKeepsItSealed() {
        UUID source = source();
        assertNull(sources.source(coordinator, source).settings().letter().secret());
        assertTrue(sources.source(coordinator, source).hasSecret());
        assertEquals(0, Transactions.in(() -> Sql.of(em,
            "select count(*) from profiles_online_source where secret like '%mot-de-passe%'").number()));
        long version = sources.source(coordinator, source).version();
        var elsewhere = new SourceSettings("Mozaïk", new Place(Version.V1_1, "https://evil.example.org"),
            new Letter(Sign.BEARER, null, null, null, null), Mapping.ALL, Plan.NONE);
        assertEquals("secret",
            assertThrows(InvalidValue.class, () -> sources.edit(coordinator, source, version, elsewhere)).field());
    }

    @Test
    void isForCoordinatorsOfTheWorkspace() {
        UUID source = source();
        Viewer secretary = house.someone(place, Role.SECRETARY);
        assertEquals(1, sources.all(secretary).size());
        assertThrows(NotAllowed.class, () -> sources.fetch(secretary, source, false));
        Viewer elsewhere = house.someone(house.workspace("Ailleurs"), Role.COORDINATOR);
        assertEquals(List.of(), sources.all(elsewhere));
        assertThrows(NotVisible.class, () -> sources.fetch(elsewhere, source, false));
        assertThrows(NotVisible.class, () -> probe.of(elsewhere, source));
    }

    @Test
    void stopsWhenWhoAnswersForItHasLeft() {
        Schools.many(server, 1);
        UUID source = source();
        UUID fetch = sources.fetch(coordinator, source, false);
        Transactions.run(() -> Sql.of(em, "update sharing_staff set active = false where id = :id")
            .with("id", coordinator.self().id()).run());
        Refusal refusal = assertThrows(NobodyResponsible.class, () -> Steps.all(() -> online.step(fetch)));
        Viewer other = house.someone(place, Role.COORDINATOR);
        assertEquals(refusal.code(), sources.fetches(other, source).get(0).problem().code());
        sources.edit(other, source, sources.source(other, source).version(), settings(server.base()));
        sources.resume(other, source, fetch);
        assertNotNull(imports.arrived(other, source));
    }

    @Test
    void forgetsTheSecretOfAClosedSource() {
        UUID source = source();
        sources.close(coordinator, source);
        assertThrows(NotVisible.class, () -> sources.source(coordinator, source));
        assertThrows(SourceNameTaken.class, this::source);
    }
}
