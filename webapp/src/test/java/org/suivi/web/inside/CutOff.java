package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.clients.ClientDesk;

/** Revokes every school system there is. */
@ApplicationScoped
public class CutOff implements Seed {

    @Inject private Founded founded;
    @Inject private Viewers viewers;
    @Inject private ClientDesk clients;

    @Override
    public Map<String, String> plant() {
        Map<String, String> base = founded.plant();
        var administrator = viewers.of(UUID.fromString(base.get("staff")), UUID.fromString(base.get("workspace")), "::1");
        clients.list(administrator).stream().filter(client -> client.active())
            .forEach(client -> clients.revoke(administrator, client.id()));
        return Map.of();
    }
}
