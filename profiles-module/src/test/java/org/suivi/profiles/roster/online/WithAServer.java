package org.suivi.profiles.roster.online;

import java.io.IOException;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.online.SourceSettings.Letter;
import org.suivi.profiles.roster.online.SourceSettings.Mapping;
import org.suivi.profiles.roster.online.SourceSettings.Place;
import org.suivi.profiles.roster.online.SourceSettings.Plan;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.TestClock;

/** A coordinator of a school, and a server that Suivi fetches its roster from. */
abstract class WithAServer {

    @Inject
    House house;

    @Inject
    VisibleProfiles visible;

    @Inject
    SourceDesk sources;

    @Inject
    OnlineWork online;

    @Inject
    RosterDesk roster;

    @Inject
    RunLog log;

    @Inject
    ContactDesk contacts;

    @Inject
    EntityManager em;

    @Inject
    TestClock clock;

    SchoolServer server;
    Party place;
    Viewer coordinator;
    OnlineImports imports;

    @BeforeEach
    void aServer() throws IOException {
        System.setProperty("suivi.key", "a key of twenty letters");
        System.setProperty("suivi.private.hosts", "127.0.0.1");
        server = new SchoolServer();
        place = house.workspace("École");
        coordinator = house.someone(place, Role.COORDINATOR);
        imports = new OnlineImports(sources, online, roster, log, visible);
    }

    @AfterEach
    void noServer() {
        server.close();
        System.clearProperty("suivi.private.hosts");
    }

    UUID source() { return sources.add(coordinator, settings(server.base())); }

    SourceSettings settings(String base) { return settings(base, Plan.NONE); }

    SourceSettings settings(String base, Plan plan) {
        return new SourceSettings("M " + Integer.toHexString(base.hashCode()) + place.id().toString().substring(20),
            new Place(Version.V1_1, base), bearer(), Mapping.ALL, plan);
    }

    static Letter bearer() { return new Letter(Sign.BEARER, null, null, "mot-de-passe", null); }
}
