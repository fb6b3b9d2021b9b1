package org.suivi.sharing.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Stream;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.AuditTrail;
import org.suivi.sharing.audit.UseCase;

/** Hands a stretch of the feed over and has it stand in the audit trail; looks that find nothing leave no trace. */
@ApplicationScoped
@Transactional
@UseCase
class Disclosure {

    private final AuditTrail audit;

    @Inject
    Disclosure(AuditTrail audit) { this.audit = audit; }

    public ChangePage of(Viewer viewer, ChangePage page) {
        page.items().stream().flatMap(entry -> Stream.of(entry.profile(), entry.record())).filter(Objects::nonNull)
            .distinct().forEach(audit::subject);
        return page;
    }
}
