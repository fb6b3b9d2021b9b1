package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.suivi.sharing.Scope;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.NewClient;
import org.suivi.sharing.clients.ShownSecret;

/**
 * A school system in the first workspace that may do everything ({@code id}, {@code secret}), and one that may only
 * read profiles ({@code reader.id}, {@code reader.secret}). Both are new each time.
 */
@ApplicationScoped
public class Programs implements Seed {

    @Inject private Founded founded;
    @Inject private ClientDesk clients;

    @Override
    public Map<String, String> plant() {
        Map<String, String> told = new HashMap<>(founded.plant());
        tell(told, "", EnumSet.allOf(Scope.class));
        tell(told, "reader.", Set.of(Scope.PROFILES_READ));
        return told;
    }

    private void tell(Map<String, String> told, String name, Set<Scope> scopes) {
        ShownSecret given = clients.add(founded.administrator(), new NewClient("System " + name, scopes, Set.of()));
        told.put(name + "id", given.client().toString());
        told.put(name + "secret", given.secret());
    }
}
