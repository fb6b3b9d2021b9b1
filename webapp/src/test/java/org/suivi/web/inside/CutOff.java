package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.suivi.sharing.clients.ClientDesk;

/** Revokes every school system there is. */
@ApplicationScoped
public class CutOff implements Seed {

    @Inject private Founded founded;
    @Inject private ClientDesk clients;

    @Override
    public Map<String, String> plant() {
        var administrator = founded.administrator();
        clients.list(administrator).stream().filter(client -> client.active())
            .forEach(client -> clients.revoke(administrator, client.id()));
        return Map.of();
    }
}
