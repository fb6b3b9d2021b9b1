package org.suivi.web.inside.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferView;
import org.suivi.web.inside.Seed;

/**
 * Julien and Rémi accept whatever was offered to them, and tell for each record whom of the people in it they see now.
 */
@ApplicationScoped
public class Acceptance implements Seed {

    @Inject private School school;
    @Inject private Handovers handovers;
    @Inject private RecordDesk records;
    @Inject private VisibleProfiles visible;

    @Override
    public Map<String, String> plant() {
        Map<String, String> told = new HashMap<>();
        for (Viewer viewer : List.of(school.julien(), school.remi()))
            handovers.inbox(viewer).stream().filter(TransferView::mayAnswer).forEach(offer -> {
                handovers.accept(viewer, offer.id(), null);
                told.put(offer.record().toString(), seen(viewer, offer));
            });
        return told;
    }

    private String seen(Viewer viewer, TransferView offer) {
        return records.view(viewer, offer.record()).people().stream().map(link -> link.profile())
            .filter(profile -> visible.sees(viewer, profile)).map(Object::toString).collect(Collectors.joining(" "));
    }
}
