package org.suivi.profiles.contacts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.suivi.profiles.ProfileViews;
import org.suivi.profiles.points.ContactPoints;
import org.suivi.profiles.points.Points;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;

/** Puts together the contacts that profiles show, in as many statements for two hundred as for one. */
@ApplicationScoped
class ContactViews {

    private static final String TIES = ListedTie.COLUMNS + """
              from profiles_tie t join profiles_contact c on c.id = t.contact_id
              left join profiles_tie_flag f on f.tie_id = t.id
             where t.profile_id in (?)
            """;
    /** Sorting some rows here is cheaper than having the server sort them. */
    private static final Comparator<ListedTie> IN_ORDER = Comparator.<ListedTie, Boolean>comparing(
            tie -> tie.until() != null).thenComparing(tie -> tie.tie().rank()).thenComparing(ListedTie::id);

    private final Sql sql;
    private final ContactPoints points;
    private final ProfileViews profiles;

    @Inject
    ContactViews(Sql sql, ContactPoints points, ProfileViews profiles) {
        this.sql = sql;
        this.points = points;
        this.profiles = profiles;
    }

    /** What one profile shows. */
    List<ContactView> of(Seen seen) { return of(List.of(seen)).getOrDefault(seen.profile(), List.of()); }

    /** What each of them shows; a profile without any contact is missing. */
    Map<ProfileId, List<ContactView>> of(List<Seen> seen) {
        if (seen.isEmpty()) return Map.of();
        List<ListedTie> ties = ties(seen);
        Points reachable = points.of(contacts(ties));
        Map<ProfileId, Seen> by = seen.stream().collect(toMap(Seen::profile, Function.identity()));
        return ties.stream().collect(groupingBy(ListedTie::profile,
                mapping(tie -> tie.shown(by.get(tie.profile()), reachable), toList())));
    }

    /** The profile together with its contacts. */
    Family family(Seen seen) {
        List<ListedTie> ties = ties(List.of(seen));
        Points reachable = points.of(seen, contacts(ties));
        return new Family(profiles.of(seen, reachable.of(seen)),
                ties.stream().map(tie -> tie.shown(seen, reachable)).toList());
    }

    private List<ListedTie> ties(List<Seen> seen) {
        return sql.rows(TIES, seen.stream().map(one -> one.profile().value()).toList()).stream()
                .collect(groupingBy(row -> row.uuid(0))).values().stream().map(ListedTie::of).sorted(IN_ORDER).toList();
    }

    private static List<UUID> contacts(List<ListedTie> ties) {
        return ties.stream().map(ListedTie::contact).distinct().toList();
    }
}
