package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.suivi.profiles.roster.online.SourceDesk;
import org.suivi.profiles.roster.online.SourceSettings;
import org.suivi.profiles.roster.online.Version;
import org.suivi.profiles.roster.online.wire.Sign;

/**
 * What {@link SchoolSystems} tells, and this server as one whose roster the first workspace may read: {@code root} is
 * its address, {@code source} a source that reads it.
 */
@ApplicationScoped
public class RosterSource extends PlantedOnce {

    @Inject private SchoolSystems systems;
    @Inject private Caseload caseload;
    @Inject private SourceDesk sources;
    @Inject private HttpServletRequest request;

    @Override
    Map<String, String> all() {
        System.setProperty("suivi.key", "a key of twenty letters");
        System.setProperty("suivi.private.hosts", "127.0.0.1");
        Map<String, String> told = new HashMap<>(systems.plant());
        told.put("root", "http://127.0.0.1:" + request.getLocalPort());
        told.put("source", sources.add(caseload.worker(), settings(told)).toString());
        return told;
    }

    private static SourceSettings settings(Map<String, String> told) {
        return new SourceSettings("Relecture",
            new SourceSettings.Place(Version.V1_2, told.get("root") + "/ims/oneroster/rostering/v1p2"),
            new SourceSettings.Letter(Sign.BASIC, told.get("root") + "/oauth2/token", told.get("board.id"),
                told.get("board.secret"), null), SourceSettings.Mapping.ALL, SourceSettings.Plan.NONE);
    }
}
