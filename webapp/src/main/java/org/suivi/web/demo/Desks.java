package org.suivi.web.demo;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;
import org.suivi.sharing.people.Directory;

/** Lets the people of the demonstration come to the desks, each time as a new request would. */
@ApplicationScoped
@Transactional
class Desks {

    /** What the audit trail shows as the place that everything in the demonstration was done from. */
    static final String ADDRESS = "demo";

    private final Viewers viewers;
    private final Directory directory;

    @Inject
    Desks(Viewers viewers, Directory directory) {
        this.viewers = viewers;
        this.directory = directory;
    }

    public Viewer administrator(UUID staff) {
        return viewers.of(staff, directory.workspacesOf(staff).get(0).party().id(), ADDRESS);
    }

    public Viewer viewer(Place place, Cast one) {
        return viewers.of(place.staff(one), place.workspace().id(), ADDRESS);
    }
}
