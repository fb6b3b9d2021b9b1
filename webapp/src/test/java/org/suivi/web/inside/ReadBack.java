package org.suivi.web.inside;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.profiles.roster.ItemFilter;
import org.suivi.profiles.roster.ItemView;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.online.FetchView;
import org.suivi.profiles.roster.online.OnlineWork;
import org.suivi.profiles.roster.online.SourceDesk;
import org.suivi.profiles.roster.online.SourceSettings;
import org.suivi.profiles.roster.online.Version;
import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;

/** Another workspace reads, from this server over HTTP, the roster that the program {@code board} may read. */
@ApplicationScoped
public class ReadBack implements Seed {

    @Inject private SchoolSystems systems;
    @Inject private Founded founded;
    @Inject private SourceDesk sources;
    @Inject private OnlineWork online;
    @Inject private RosterDesk roster;
    @Inject private RunLog log;
    @Inject private HttpServletRequest request;

    @Override
    public Map<String, String> plant() {
        System.setProperty("suivi.key", "a key of twenty letters");
        System.setProperty("suivi.private.hosts", "127.0.0.1");
        Viewer viewer = founded.elsewhere("Lecture " + UUID.randomUUID(), Role.ADMINISTRATOR, Role.COORDINATOR);
        UUID source = sources.add(viewer, settings(systems.plant()));
        UUID fetch = sources.fetch(viewer, source, true);
        FetchView read = sources.fetches(viewer, source).get(0);
        for (int i = 0; i < 600 && read.isLoading(); i++) {
            step(fetch);
            read = sources.fetches(viewer, source).get(0);
        }
        return read.run() == null ? Map.of("state", read.toString()) : told(viewer, read);
    }

    private Map<String, String> told(Viewer viewer, FetchView read) {
        while (log.run(viewer, read.run()).isWorking()) roster.advance(viewer, read.run(), 20);
        RunView run = log.run(viewer, read.run());
        Map<String, String> told = new HashMap<>(Map.of("state", run.state().name(), "people", "" + run.people(),
            "errors", "" + run.counts().errors(), "notes", String.join(",", read.notes())));
        told.put("keys", log.items(viewer, run.id(), ItemFilter.ALL, new RunLog.Page(0, 1000)).stream()
            .map(ItemView::externalId).collect(Collectors.joining(",")));
        return told;
    }

    /** The worker of the server may be at it too. */
    private void step(UUID fetch) {
        try {
            if (!online.step(fetch)) Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } catch (Refusal kept) {
            throw new IllegalStateException(kept.code(), kept);
        }
    }

    private SourceSettings settings(Map<String, String> known) {
        String root = "http://127.0.0.1:" + request.getLocalPort();
        return new SourceSettings("Relecture " + UUID.randomUUID(),
            new SourceSettings.Place(Version.V1_2, root + "/ims/oneroster/rostering/v1p2"),
            new SourceSettings.Letter(Sign.BASIC, root + "/oauth2/token", known.get("board.id"),
                known.get("board.secret"), null), SourceSettings.Mapping.ALL, SourceSettings.Plan.NONE);
    }
}
