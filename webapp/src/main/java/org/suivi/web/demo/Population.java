package org.suivi.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** Settles families in a place of work until there are enough people. */
@ApplicationScoped
class Population {

    private static final Logger LOG = Logger.getLogger(Population.class.getName());
    private static final int PEOPLE = 150;

    private final Desks desks;
    private final VisibleProfiles visible;
    private final InstitutionDesk institutions;
    private final Arrival arrival;
    private final Today today;

    @Inject
    Population(Desks desks, VisibleProfiles visible, InstitutionDesk institutions, Arrival arrival, Today today) {
        this.desks = desks;
        this.visible = visible;
        this.institutions = institutions;
        this.arrival = arrival;
        this.today = today;
    }

    /** Skips the families that arrived before: each came as a whole, and always in the same order. */
    void settle(Place place) {
        var secretary = desks.viewer(place, place.french() ? Cast.PELLETIER : Cast.SMITH);
        var schools = schools(place, secretary);
        int present = visible.count(secretary, ProfileQuery.all()).value();
        int people = 0;
        for (int number = 0; people < PEOPLE; number++) {
            var family = Family.of(place, number, today.date());
            people += family.children().size();
            if (people > present) arrival.of(new Arrival.Household(secretary, place, family, schools));
        }
        LOG.info(() -> "Demonstration data: people of " + (place.french() ? "the first" : "the second") + " place");
    }

    private List<UUID> schools(Place place, Viewer secretary) {
        var schools = new ArrayList<UUID>();
        for (var name : Names.of(place).schools())
            schools.add(institutions.add(secretary, new NewInstitution(name, null, "Grand-Héron")));
        return schools;
    }
}
