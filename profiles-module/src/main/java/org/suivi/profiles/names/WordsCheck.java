package org.suivi.profiles.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.suivi.profiles.sql.Stretches;
import org.suivi.sharing.jobs.Job;

/**
 * Compares the words that are kept by workspace with the words of the profiles that each workspace reaches, and mends
 * what differs. Nothing ever should; here a fault would show nobody to a stranger, but hide a child from a search.
 */
@ApplicationScoped
public class WordsCheck implements Job {

    private static final int PROFILES = 500;
    private static final Logger LOG = Logger.getLogger(WordsCheck.class.getName());

    private final WorkspaceWords words;

    @Inject
    WordsCheck(WorkspaceWords words) { this.words = words; }

    @Override
    public String name() { return "words-check"; }

    @Override
    public Duration pause() { return Duration.ofDays(7); }

    @Override
    public void run() {
        List<UUID> odd = mend(PROFILES);
        if (!odd.isEmpty()) LOG.warning("What workspaces find their profiles by was not what names and places say, "
                + "and is again: " + odd.size() + " profiles, the first of them " + odd.get(0));
    }

    /** Compares that many profiles at a time. */
    public List<UUID> mend(int profiles) {
        return Stretches.mend(from -> words.end(from, profiles), words::odd, words::align);
    }
}
