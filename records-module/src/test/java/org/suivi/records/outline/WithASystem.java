package org.suivi.records.outline;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.records.Practice;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Shares;
import org.suivi.testing.House;

/** A record of two people, and a system of the workspace that knows of it what was shared. */
abstract class WithASystem {

    @Inject
    OutlineDesk outlines;

    @Inject
    Shares shares;

    @Inject
    House house;

    Practice practice;
    Viewer worker;
    Viewer system;
    ProfileId ana;
    ProfileId ben;
    RecordId record;

    @BeforeEach
    void aRecordOfTwoAndASystem() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        system = house.system(practice.workspace(), Scope.RECORDS_METADATA_READ, Scope.LINKS_WRITE);
        ana = practice.student(worker, "Tremblay");
        ben = practice.student(worker, "Gagnon");
        record = practice.record(worker, ana, ben);
    }

    List<RecordId> pages(Viewer viewer, int limit) {
        var found = new ArrayList<RecordId>();
        List<RecordOutline> page;
        RecordId after = null;
        do {
            page = outlines.page(viewer, new OutlineQuery(null, null, null, after, limit));
            page.forEach(one -> found.add(one.id()));
            if (!page.isEmpty()) after = page.get(page.size() - 1).id();
        } while (page.size() == limit);
        return found;
    }
}
