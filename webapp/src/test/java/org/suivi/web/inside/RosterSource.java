package org.suivi.web.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.suivi.profiles.roster.online.SourceDesk;
import org.suivi.profiles.roster.online.SourceSettings;
import org.suivi.profiles.roster.online.Version;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.Viewers;

/**
 * What {@link SchoolSystems} tells, and this server as one whose roster the first workspace may read: {@code root} is its
 * address, {@code source} a source that reads it.
 */
@ApplicationScoped
public class RosterSource implements Seed {

    @Inject private SchoolSystems systems;
    @Inject private Viewers viewers;
    @Inject private SourceDesk sources;
    @Inject private HttpServletRequest request;
    private Map<String, String> planted;

    @Override
    public synchronized Map<String, String> plant() {
        if (planted == null) planted = all();
        return planted;
    }

    private Map<String, String> all() {
        System.setProperty("suivi.key", "a key of twenty letters");
        System.setProperty("suivi.private.hosts", "127.0.0.1");
        Map<String, String> told = new HashMap<>(systems.plant());
        told.put("root", "http://127.0.0.1:" + request.getLocalPort());
        var worker = viewers.of(UUID.fromString(told.get("worker")), UUID.fromString(told.get("workspace")), "127.0.0.1");
        told.put("source", sources.add(worker, settings(told)).toString());
        return told;
    }

    private static SourceSettings settings(Map<String, String> told) {
        return new SourceSettings("Relecture",
            new SourceSettings.Place(Version.V1_2, told.get("root") + "/ims/oneroster/rostering/v1p2"),
            new SourceSettings.Letter(Sign.BASIC, told.get("root") + "/oauth2/token", told.get("board.id"),
                told.get("board.secret"), null), SourceSettings.Mapping.ALL, SourceSettings.Plan.NONE);
    }
}
