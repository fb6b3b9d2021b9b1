package org.suivi.sharing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Scope;
import org.suivi.sharing.clients.NewClient;
import org.suivi.sharing.clients.TooManyCalls;
import org.suivi.sharing.feed.ChangeFeed;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.CursorTooOld;
import org.suivi.sharing.outgoing.TargetRefused;
import org.suivi.testing.Receiver;
import org.suivi.testing.SuiviTest;

/** Programs get their changes sent, signed, and nothing that they could not read themselves. */
@SuiviTest
class HooksIT extends WithHooks {

    @Inject
    private HookTrial trial;

    @Inject
    private ChangeFeed changes;

    @Test
    void sendsWhatTheFeedTellsUnderTheSameId() {
        String begin = changes.latest(program);
        UUID profile = changed();
        send();
        var entry = changes.changes(program, begin, 10, Set.of()).items().get(0);
        assertEquals(entry.id(), receiver.last().id());
        assertEquals("{\"type\":\"profile.changed\",\"timestamp\":\"" + entry.at() + "\",\"data\":{\"id\":\""
            + entry.id()
            + "\",\"profile\":\"" + profile + "\"}}", receiver.last().body());
        assertTrue(Math.abs(clock.instant().getEpochSecond() - receiver.last().time()) < 60);
        assertFalse(work.step(hook));
        assertEquals(1, receiver.arrived.size());
    }

    @Test
    void signsWithBothSecretsForADay() throws GeneralSecurityException {
        changed();
        send();
        assertEquals(List.of(signed(secret)), lines(receiver.last().signatures()));
        String fresh = secrets.open(desk.rotate(program, hook));
        assertNotEquals(secret, fresh);
        assertTrue(view().oldSecretUntil().isAfter(clock.instant()));
        changed();
        send();
        assertEquals(List.of(signed(fresh), signed(secret)), lines(receiver.last().signatures()));
        clock.move(Duration.ofHours(24));
        changed();
        send();
        assertEquals(List.of(signed(fresh)), lines(receiver.last().signatures()));
        assertNull(view().oldSecretUntil());
    }

    @Test
    void keepsToTypesAndScopes() {
        desk.change(program, hook, new HookSettings(null, Set.of(ChangeType.STUDENT_LEFT), HookState.ACTIVE), 1);
        changed();
        UUID left = changed(ChangeType.STUDENT_LEFT);
        changed(ChangeType.CONTACTS_CHANGED);
        send();
        assertEquals(List.of(left), taken());
        desk.change(program, hook, new HookSettings(null, Set.of(), HookState.ACTIVE), 2);
        changed(ChangeType.CONTACTS_CHANGED);
        UUID seen = changed();
        send();
        assertEquals(List.of(left, seen), taken());
    }

    @Test
    void doesNotWidenTheTokenThatDescribedIt() {
        var wide = clients.add(administrator, new NewClient("Wide", Set.of(Scope.CHANGES_READ, Scope.PROFILES_READ,
            Scope.CONTACTS_READ), Set.of())).client();
        program = tokens.byItself(wide, SCOPES, "192.0.2.7");
        hook = desk.add(program, settings(Set.of())).hook();
        changed(ChangeType.CONTACTS_CHANGED);
        UUID seen = changed();
        send();
        assertEquals(List.of(seen), taken());
    }

    @Test
    void sendsNothingToAProgramThatLostItsRight() {
        UUID client = program.self().id();
        changed();
        clients.change(administrator, client, new NewClient("GPI", Set.of(Scope.PROFILES_READ), Set.of()), 1);
        send();
        assertEquals(List.of(), receiver.arrived);
        clients.change(administrator, client, new NewClient("GPI", SCOPES, Set.of()), 2);
        send();
        assertEquals(List.of(), receiver.arrived);
        clock.move(Duration.ofMinutes(2));
        send();
        assertEquals(1, receiver.arrived.size());
        changed();
        clients.revoke(administrator, client);
        clock.move(Duration.ofMinutes(2));
        send();
        assertEquals(1, receiver.arrived.size());
    }

    @Test
    void sendsAgainFromACursor() {
        String begin = changes.latest(program);
        List<UUID> all = changed(3);
        send();
        desk.replay(program, hook, begin);
        send();
        assertEquals(6, taken().size());
        assertEquals(all, taken().subList(3, 6));
        assertEquals(receiver.ids().subList(0, 3), receiver.ids().subList(3, 6));
        assertThrows(InvalidValue.class, () -> desk.replay(program, hook, "7"));
        assertThrows(CursorTooOld.class, () -> desk.replay(program, hook, "AAAAAAAAAAcAAAAA"));
    }

    @Test
    void refusesAddressesOfItsOwnNetwork() {
        System.clearProperty("suivi.private.hosts");
        for (String url : new String[] {"https://127.0.0.1/", "https://10.1.2.3/", "https://169.254.169.254/",
            "https://localhost/", "http://198.51.100.7/", "https://a:b@198.51.100.7/"})
            assertThrows(TargetRefused.class, () -> addresses.of(url), url);
        assertThrows(InvalidValue.class, () -> addresses.of("https://198.51.100.7/a#b"));
        assertThrows(InvalidValue.class, () -> addresses.of("https://198.51.100.7/a b"));
    }

    @Test
    void judgesTheAddressAnewEachTimeItSends() {
        System.setProperty("suivi.private.hosts", "localhost");
        HookAddress fine = addresses.of(receiver.url().replace("http://127.0.0.1", "https://localhost"));
        desk.change(program, hook, new HookSettings(fine, Set.of(), HookState.ACTIVE), 1);
        System.clearProperty("suivi.private.hosts");
        changed();
        send();
        assertEquals(List.of(), receiver.arrived);
        assertEquals("target-refused.private", view().course().failure());
        assertEquals("target-refused.private", trial.of(program, hook).failure());
    }

    @Test
    void answersWhatATestCameTo() {
        HookTrial.Finding fine = trial.of(program, hook);
        assertNull(fine.failure());
        assertEquals(fine.messageId(), receiver.last().id());
        assertEquals("webhook.test", receiver.last().member("type"));
        assertThrows(TooManyCalls.class, () -> trial.of(program, hook));
        clock.move(Duration.ofSeconds(20));
        receiver.always(302);
        assertEquals("http-302", trial.of(program, hook).failure());
        assertEquals(2, receiver.arrived.size());
        assertNull(view().course().failedAt());
    }

    @Test
    void belongsToItsProgramAlone() {
        var stranger = program(SCOPES);
        assertThrows(NotVisible.class, () -> desk.view(stranger, hook));
        assertThrows(NotVisible.class, () -> desk.remove(stranger, hook, 1));
        assertThrows(NotVisible.class, () -> desk.rotate(stranger, hook));
        assertThrows(NotVisible.class, () -> trial.of(stranger, hook));
        assertEquals(List.of(), desk.all(stranger));
        assertThrows(NotAllowed.class, () -> desk.all(administrator));
        assertThrows(NotAllowed.class, () -> desk.all(program(Set.of(Scope.PROFILES_READ))));
        assertThrows(ChangedMeanwhile.class, () -> desk.remove(program, hook, 9));
        desk.remove(program, hook, 1);
        changed();
        assertFalse(work.step(hook));
        assertEquals(List.of(), receiver.arrived);
    }

    @Test
    void areTenAtMost() {
        for (int i = 1; i < HookDesk.MOST; i++) desk.add(program, settings(Set.of()));
        assertThrows(TooManyHooks.class, () -> desk.add(program, settings(Set.of())));
        assertEquals(HookDesk.MOST, desk.all(program).size());
    }

    /** Written once more from the text of the standard, with nothing of ours. */
    private String signed(String key) throws GeneralSecurityException {
        Receiver.Got got = receiver.last();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.replace("whsec_", "")), "HmacSHA256"));
        String content = got.id() + "." + got.time() + "." + got.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ApplicationScoped
    static class Profiles extends EveryProfile {}
}
