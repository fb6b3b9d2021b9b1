package org.suivi.web.demo;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.records.RecordDesk;
import org.suivi.records.RecordQuery;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;

/** Lets every practitioner of the demonstration begin to work, unless that was done before. */
@ApplicationScoped
class Casework {

    private final Desks desks;
    private final RecordDesk records;
    private final Caseload caseload;

    @Inject
    Casework(Desks desks, RecordDesk records, Caseload caseload) {
        this.desks = desks;
        this.records = records;
        this.caseload = caseload;
    }

    void begin(List<Place> places) {
        for (int place = 0; place < places.size(); place++) begin(places, place);
    }

    private void begin(List<Place> places, int here) {
        var place = places.get(here);
        var away = places.get(1 - here);
        var staff = Cast.practitioners(here);
        var others = Cast.practitioners(1 - here);
        for (int i = 0; i < staff.size(); i++) {
            var one = staff.get(i);
            var viewer = desks.viewer(place, one);
            if (holdsRecords(viewer)) continue;
            caseload.of(new Caseload.Desk(viewer, place, place.service(one), i,
                    Party.staff(place.staff(staff.get((i + 1) % staff.size()))), away.service(others.get(i))));
        }
    }

    private boolean holdsRecords(Viewer viewer) {
        return records.page(viewer, new RecordQuery(null, null, null, viewer.self(), null, 0, 1)).total() > 0;
    }
}
