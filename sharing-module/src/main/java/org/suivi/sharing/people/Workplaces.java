package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where programs look up the open places of the organisation and who looks after clients there. */
@Transactional
@UseCase
@ApplicationScoped
public class Workplaces {

    private final WorkplaceList list;

    @Inject
    Workplaces(WorkplaceList list) { this.list = list; }

    /**
     * The next open units of a kind, in the order of their ids.
     *
     * @param workspace only those inside of it; null for the whole organisation
     */
    @UseCase(quiet = true)
    public List<UnitView> units(Viewer viewer, Party.Kind kind, UUID workspace, Slice slice) {
        viewer.require(Role.INTEGRATION);
        return list.units(kind, workspace, slice);
    }

    @UseCase(quiet = true)
    public UnitView unit(Viewer viewer, Party unit) {
        viewer.require(Role.INTEGRATION);
        return list.unit(unit).orElseThrow(NotVisible::new);
    }

    /**
     * The next active professionals, in the order of their ids.
     *
     * @param unit only those who work in this workspace, service or team; null for the whole organisation
     */
    @UseCase(quiet = true)
    public List<ProfessionalView> professionals(Viewer viewer, UUID unit, Slice slice) {
        viewer.require(Role.INTEGRATION);
        return list.professionals(unit, slice);
    }

    @UseCase(quiet = true)
    public ProfessionalView professional(Viewer viewer, UUID staff) {
        viewer.require(Role.INTEGRATION);
        return list.professional(staff).orElseThrow(NotVisible::new);
    }
}
