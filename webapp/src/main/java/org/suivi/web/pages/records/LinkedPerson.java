package org.suivi.web.pages.records;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.records.RecordView;
import org.suivi.sharing.ProfileId;

/**
 * A person in the record with what the header shows of them.
 *
 * @param profile null where the record says only the name
 */
public record LinkedPerson(RecordView.Link link, ProfileSummary profile) implements Serializable {

    static List<LinkedPerson> of(List<RecordView.Link> links, Collection<ProfileSummary> within) {
        Map<ProfileId, ProfileSummary> known = within.stream()
                .collect(Collectors.toMap(ProfileSummary::id, Function.identity()));
        return links.stream().map(link -> new LinkedPerson(link, known.get(link.profile()))).toList();
    }

    /** The name as people are addressed. */
    public String name() { return profile == null ? link.name() : profile.name().shown(); }

    public boolean known() { return profile != null; }

    public boolean alerted() { return profile != null && profile.alerts() > 0; }
}
