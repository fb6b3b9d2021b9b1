package org.suivi.sharing.hooks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.NewClient;
import org.suivi.sharing.clients.Tokens;
import org.suivi.sharing.feed.Change;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.feed.Feed;
import org.suivi.testing.House;
import org.suivi.testing.Receiver;
import org.suivi.testing.TestClock;
import org.suivi.testing.Transactions;

/** A program with a server of its own, which a hook sends to. */
abstract class WithHooks {

    static final Set<Scope> SCOPES = Set.of(Scope.CHANGES_READ, Scope.PROFILES_READ);

    @Inject
    House house;

    @Inject
    ClientDesk clients;

    @Inject
    Tokens tokens;

    @Inject
    Feed feed;

    @Inject
    HookDesk desk;

    @Inject
    HookAddresses addresses;

    @Inject
    HookSecrets secrets;

    @Inject
    HookWork work;

    @Inject
    EntityManager em;

    @Inject
    TestClock clock;

    Receiver receiver;
    Viewer administrator;
    Viewer program;
    UUID hook;
    String secret;

    @BeforeEach
    void aHook() throws IOException {
        System.setProperty("suivi.key", "a key of twenty letters");
        System.setProperty("suivi.private.hosts", "127.0.0.1");
        receiver = new Receiver();
        administrator = house.someone(house.workspace("École"), Role.ADMINISTRATOR);
        program = program(SCOPES);
        SealedSecret made = desk.add(program, settings(Set.of()));
        hook = made.hook();
        secret = secrets.open(made);
    }

    @AfterEach
    void close() {
        receiver.close();
        System.clearProperty("suivi.private.hosts");
        System.clearProperty("suivi.webhook.seconds");
    }

    Viewer program(Set<Scope> scopes) {
        UUID client = clients.add(administrator, new NewClient("GPI", scopes, Set.of())).client();
        return tokens.byItself(client, scopes, "192.0.2.7");
    }

    HookSettings settings(Set<ChangeType> types) {
        return new HookSettings(addresses.of(receiver.url()), types, HookState.ACTIVE);
    }

    /** As a worker does it: on and on while there is something to send. */
    void send() { while (work.step(hook)); }

    UUID changed() { return changed(ChangeType.PROFILE_CHANGED); }

    UUID changed(ChangeType type) {
        ProfileId profile = ProfileId.next();
        Transactions.run(() -> feed.tell(Change.of(type, profile)));
        return profile.value();
    }

    List<UUID> changed(int times) {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < times; i++) all.add(changed());
        return all;
    }

    List<UUID> taken() {
        return receiver.taken.stream().map(message -> UUID.fromString(message.member("profile"))).toList();
    }

    HookView view() { return desk.view(program, hook); }

    static List<String> lines(String text) { return Arrays.asList(text.split(" ")); }
}
