package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Role;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;
import org.suivi.sharing.clients.TooManyCalls;
import org.suivi.sharing.feed.ChangeFeed;

/** Where a program says to which addresses of its own its changes are sent. */
@ApplicationScoped
@Transactional
@UseCase
public class HookDesk {

    /** How many a program may have. */
    public static final int MOST = 10;

    /** How long the secret before goes on signing. */
    static final Duration OVERLAP = Duration.ofHours(24);

    private static final Duration BETWEEN_TESTS = Duration.ofSeconds(15);

    private final HookRows rows;
    private final HookQueries queries;
    private final HookSecrets secrets;
    private final ChangeFeed feed;
    private final Clock clock;

    @Inject
    HookDesk(HookRows rows, HookQueries queries, HookSecrets secrets, ChangeFeed feed, Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.secrets = secrets;
        this.feed = feed;
        this.clock = clock;
    }

    @UseCase(quiet = true)
    public List<HookView> all(Viewer viewer) {
        requireProgram(viewer);
        return queries.all(viewer);
    }

    @UseCase(quiet = true)
    public HookView view(Viewer viewer, UUID hook) {
        requireProgram(viewer);
        return queries.one(viewer, hook);
    }

    /** What changes from now on is sent, with what the token of this call allows and the program still may. */
    public SealedSecret add(Viewer viewer, HookSettings settings) {
        requireProgram(viewer);
        if (settings.address() == null) throw new InvalidValue("url", "required");
        if (rows.count(viewer) >= MOST) throw new TooManyHooks(MOST);
        UUID hook = rows.add(viewer, settings, feed.latest(viewer));
        byte[] sealed = secrets.fresh(hook);
        rows.secret(hook, sealed);
        return SealedSecret.of(hook, sealed);
    }

    /** Whoever says it answers for it: the token of this call decides what is sent from now on. */
    public void change(Viewer viewer, UUID hook, HookSettings settings, long seen) {
        requireProgram(viewer);
        ChangedMeanwhile.unlessSame(seen, rows.lock(viewer, hook));
        rows.describe(viewer, hook, settings);
    }

    public void remove(Viewer viewer, UUID hook, long seen) {
        requireProgram(viewer);
        ChangedMeanwhile.unlessSame(seen, rows.lock(viewer, hook));
        rows.remove(hook);
    }

    /** Sends everything behind the cursor (again); a hook that is paused stays so. */
    public void replay(Viewer viewer, UUID hook, String after) {
        requireProgram(viewer);
        rows.lock(viewer, hook);
        feed.requireKept(viewer, after);
        rows.move(hook, after);
    }

    /** A new secret; messages are signed with both for a day, and one before these counts no more. */
    public SealedSecret rotate(Viewer viewer, UUID hook) {
        requireProgram(viewer);
        rows.lock(viewer, hook);
        byte[] sealed = secrets.fresh(hook);
        rows.rotate(hook, sealed, clock.instant().plus(OVERLAP));
        return SealedSecret.of(hook, sealed);
    }

    /** Where a test goes; one at a time, so that nobody keeps the server busy with waiting. */
    String beginTest(Viewer viewer, UUID hook) {
        requireProgram(viewer);
        rows.lock(viewer, hook);
        if (!rows.beginTest(hook, clock.instant().minus(BETWEEN_TESTS)))
            throw new TooManyCalls(BETWEEN_TESTS.toSeconds());
        return queries.one(viewer, hook).url();
    }

    private static void requireProgram(Viewer viewer) {
        viewer.require(Role.INTEGRATION);
        viewer.require(Scope.CHANGES_READ);
    }
}
