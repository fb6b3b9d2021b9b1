package org.suivi.web.inside;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.NewClient;
import org.suivi.sharing.clients.ShownSecret;

/**
 * Workspaces that know nobody yet, each with a program that may do everything: {@code rest}, {@code soap} and
 * {@code file}. They are new each time.
 */
@ApplicationScoped
public class Doors implements Seed {

    @Inject private Founded founded;
    @Inject private ClientDesk clients;

    @Override
    public Map<String, String> plant() {
        Map<String, String> told = new HashMap<>();
        for (String door : new String[] {"rest", "soap", "file"}) {
            ShownSecret shown = door(door);
            told.put(door + ".id", shown.client().toString());
            told.put(door + ".secret", shown.secret());
        }
        return told;
    }

    private ShownSecret door(String name) {
        return clients.add(founded.elsewhere("Porte " + name + UUID.randomUUID(), Role.ADMINISTRATOR),
            new NewClient(name, EnumSet.allOf(Scope.class), Set.of()));
    }
}
