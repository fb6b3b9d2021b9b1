package org.suivi.web.inside;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.ClientDesk;
import org.suivi.sharing.clients.NewClient;
import org.suivi.sharing.clients.ShownSecret;

/**
 * Programs that call: {@code board} may do everything in the first workspace, {@code reader} only reads, {@code school}
 * is bound to one of the two institutions, {@code stranger} belongs to another workspace. Each has {@code .id} and
 * {@code .secret}; institutions are {@code park} and {@code river}, the service of the workspace is {@code service}.
 */
@ApplicationScoped
public class SchoolSystems extends PlantedOnce {

    @Inject private Founded founded;
    @Inject private Caseload caseload;
    @Inject private InstitutionDesk institutions;
    @Inject private ClientDesk clients;

    @Override
    Map<String, String> all() {
        Map<String, String> told = new HashMap<>(caseload.plant());
        Viewer first = founded.administrator();
        Viewer worker = caseload.worker();
        told.put("workspace", first.workspace().id().toString());
        UUID park = institutions.add(worker, new NewInstitution("École du Parc", "763001", "Rives"));
        UUID river = institutions.add(worker, new NewInstitution("École de la Rivière", "763002", "Rives"));
        told.put("park", park.toString());
        told.put("river", river.toString());
        told.putAll(client(first, "board", EnumSet.allOf(Scope.class), Set.of()));
        told.putAll(client(first, "reader", EnumSet.of(Scope.PROFILES_READ), Set.of()));
        told.putAll(client(first, "school", EnumSet.allOf(Scope.class), Set.of(park)));
        told.putAll(client(founded.elsewhere("École de la Colline", Role.ADMINISTRATOR), "stranger",
            EnumSet.allOf(Scope.class), Set.of()));
        return told;
    }

    private Map<String, String> client(Viewer administrator, String name, Set<Scope> scopes, Set<UUID> bound) {
        ShownSecret shown = clients.add(administrator, new NewClient("Programme " + name, scopes, bound));
        return Map.of(name + ".id", shown.client().toString(), name + ".secret", shown.secret());
    }
}
