package org.suivi.web.pages.profiles;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import org.suivi.profiles.reach.ProfileSummary;

/**
 * One line of the list.
 *
 * @param records  active follow-ups of the person that the viewer may know of
 * @param team     who holds them, each once
 * @param activity when something last happened in one of them, or null
 */
public record ProfileRow(ProfileSummary profile, int records, List<String> team, Instant activity)
        implements Serializable {

    /** The first three of the team, for a stack of portraits. */
    public List<String> shownTeam() { return team.subList(0, Math.min(3, team.size())); }

    /** {@code student}, {@code client} or {@code both}. */
    public String kind() {
        if (profile.client() && profile.student()) return "both";
        return profile.client() ? "client" : "student";
    }

    /** Name of the state to show: nobody follows the person as far as the viewer may know, active, archived. */
    public String state() {
        if (profile.archived()) return "ARCHIVED";
        return records == 0 ? "UNFOLLOWED" : "ACTIVE";
    }

    public int furtherTeam() { return Math.max(0, team.size() - 3); }
}
