package org.suivi.profiles;

import java.util.List;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.profiles.reach.Following;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Custodies;
import org.suivi.testing.Transactions;

/** A school, and a practitioner who sees its people. */
public abstract class InASchool extends AtTheDesks {

    @Inject
    protected VisibleProfiles visible;

    @Inject
    protected Following following;

    @Inject
    protected Custodies custodies;

    protected Party school;
    protected Viewer viewer;

    @BeforeEach
    protected void aSchool() {
        school = house.workspace("École du Ruisseau");
        viewer = house.practitioner(school);
    }

    protected ProfileId student(String given, String family) {
        return profiles.create(viewer, People.aStudent(given, family));
    }

    protected long version(ProfileId id) { return profiles.open(viewer, id).version(); }

    protected List<ProfileId> listed(ProfileQuery query) {
        return visible.page(viewer, query).rows().stream().map(ProfileSummary::id).toList();
    }

    /** Opens a record of somebody, which that party holds. */
    protected void follow(Viewer opener, Party holder, ProfileId profile) {
        RecordId record = RecordId.next();
        Transactions.run(() -> {
            custodies.open(opener, record, holder);
            following.follow(record, profile);
        });
    }
}
