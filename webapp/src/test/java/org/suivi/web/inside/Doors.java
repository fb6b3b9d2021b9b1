package org.suivi.web.inside;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.NewClient;
import org.suivi.sharing.clients.ShownSecret;
import org.suivi.sharing.people.MembershipDesk;
import org.suivi.sharing.people.UnitDesk;

/**
 * Workspaces that know nobody yet, each with a program that may do everything: {@code rest}, {@code soap} and
 * {@code file}. They are new each time.
 */
@ApplicationScoped
public class Doors implements Seed {

    @Inject private Founded founded;
    @Inject private Viewers viewers;
    @Inject private UnitDesk units;
    @Inject private MembershipDesk memberships;
    @Inject private ClientDesk clients;

    @Override
    public Map<String, String> plant() {
        Map<String, String> base = founded.plant();
        Map<String, String> told = new HashMap<>();
        for (String door : new String[] {"rest", "soap", "file"}) {
            ShownSecret shown = door(UUID.fromString(base.get("staff")), UUID.fromString(base.get("workspace")), door);
            told.put(door + ".id", shown.client().toString());
            told.put(door + ".secret", shown.secret());
        }
        return told;
    }

    private ShownSecret door(UUID administrator, UUID first, String name) {
        Party place = units.openWorkspace(viewers.of(administrator, first, "::1"), "Porte " + name + UUID.randomUUID());
        memberships.setRoles(viewers.of(administrator, first, "::1"), administrator, place, Set.of(Role.ADMINISTRATOR));
        return clients.add(viewers.of(administrator, place.id(), "::1"),
            new NewClient(name, EnumSet.allOf(Scope.class), Set.of()));
    }
}
