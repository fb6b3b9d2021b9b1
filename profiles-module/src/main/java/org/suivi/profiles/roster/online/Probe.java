package org.suivi.profiles.roster.online;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.roster.online.wire.Account;
import org.suivi.profiles.roster.online.wire.Servers;
import org.suivi.profiles.roster.online.wire.Unanswered;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.outgoing.TargetRefused;

/** Tries whether a source can be reached and what it lets see; nothing of it is kept. */
@ApplicationScoped
public class Probe {

    private static final int SHOWN = 50;

    private final SourceDesk desk;
    private final Servers servers;

    @Inject
    Probe(SourceDesk desk, Servers servers) {
        this.desk = desk;
        this.servers = servers;
    }

    /**
     * What came of it.
     *
     * @param trouble why it does not work, or null
     * @param places  names of the first institutions
     * @param users   number of users, -1 when the server does not say
     * @param demographics whether birth dates can be had
     */
    public record Finding(FetchView.Trouble trouble, List<String> places, long users, boolean demographics) {

        public boolean isFine() { return trouble == null; }
    }

    public Finding of(Viewer viewer, UUID source) {
        Account account = desk.account(viewer, source);
        try {
            var orgs = servers.get(account, "/orgs?limit=" + SHOWN + "&offset=0");
            var places = Envelope.rows(orgs, "orgs").stream().map(org -> Said.text(org, "name"))
                .filter(Objects::nonNull).limit(SHOWN).toList();
            long users = servers.get(account, "/users?limit=1&offset=0").total().orElse(-1);
            return new Finding(null, places, users, hasDemographics(account));
        } catch (Unanswered why) {
            return failed(why.code(), why.status(), why.said());
        } catch (TargetRefused why) {
            return failed(why.code(), 0, null);
        }
    }

    private static Finding failed(String code, int status, String said) {
        return new Finding(new FetchView.Trouble(code, status, said, 1), List.of(), -1, false);
    }

    private boolean hasDemographics(Account account) {
        try {
            return servers.get(account, "/demographics?limit=1&offset=0").status() > 0;
        } catch (Unanswered without) {
            return false;
        }
    }
}
