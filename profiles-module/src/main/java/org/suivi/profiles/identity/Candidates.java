package org.suivi.profiles.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.identity.Agreement.Key;
import org.suivi.profiles.names.Sounds;
import org.suivi.profiles.points.MatchKey;
import org.suivi.profiles.reach.Within;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;

/** Looks up profiles within reach by the keys that somebody's data give: identifiers, points and the sound of names. */
@ApplicationScoped
class Candidates {

    private static final String WITHIN_REACH = """
             and exists (select 1 from profiles_reach r where r.profile_id = k.profile_id and r.party_id in (?))
            """ + Within.institutions("k.profile_id") + " limit 60";
    private static final String BY_IDENTIFIER = """
            select k.profile_id from profiles_identifier k where k.system = ? and k.value = ?
            """;
    private static final String BY_POINT = """
            select k.profile_id from profiles_point k where k.match_key in (?) and k.profile_id is not null
            """;
    private static final String BY_BOTH_SOUNDS = """
            select distinct k.profile_id from profiles_sound k
              join profiles_sound g on g.profile_id = k.profile_id and g.sound in (?)
             where k.sound in (?)
            """;
    private static final String BY_SOUND_AND_BIRTH = """
            select distinct k.profile_id from profiles_sound k join profiles_profile p on p.id = k.profile_id
             where k.sound in (?) and p.birth = ?
            """;

    private final Sql sql;
    private final Today today;

    @Inject
    Candidates(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** At most some dozens, each with what it was found by; can be changed by the caller. */
    Map<ProfileId, Agreement> of(Viewer viewer, Likeness likeness) {
        var found = new LinkedHashMap<ProfileId, Agreement>();
        for (Identifier one : likeness.identifiers())
            add(found, viewer, Key.IDENTIFIER, BY_IDENTIFIER, one.system(), one.value());
        byPoints(found, Key.EMAIL, likeness.emails().stream().map(MatchKey::email), viewer);
        byPoints(found, Key.PHONE, likeness.phones().stream().map(MatchKey::phone), viewer);
        bySounds(found, likeness, viewer);
        if (likeness.profile() != null) found.remove(likeness.profile());
        return found;
    }

    private void byPoints(Map<ProfileId, Agreement> found, Key key, Stream<String> values, Viewer viewer) {
        List<String> usable = values.filter(value -> value != null && value.length() >= 7).toList();
        if (!usable.isEmpty()) add(found, viewer, key, BY_POINT, usable);
    }

    private void bySounds(Map<ProfileId, Agreement> found, Likeness likeness, Viewer viewer) {
        Set<String> family = Sounds.of(likeness.family());
        Set<String> given = Sounds.of(likeness.given());
        if (!family.isEmpty() && !given.isEmpty())
            add(found, viewer, Key.SOUND, BY_BOTH_SOUNDS, given, family);
        var any = new HashSet<>(family);
        any.addAll(given);
        if (!any.isEmpty() && likeness.birth() != null)
            add(found, viewer, Key.BIRTH, BY_SOUND_AND_BIRTH, any, likeness.birth().text());
    }

    /** @param values of the statement's own parameters */
    private void add(Map<ProfileId, Agreement> found, Viewer viewer, Key key, String statement, Object... values) {
        var args = new ArrayList<Object>(List.of(values));
        args.addAll(List.of(viewer.partyIds(), viewer.institutions().size(), viewer.institutions(), today.date()));
        sql.rows(statement + WITHIN_REACH, args.toArray()).forEach(row -> found
                .computeIfAbsent(new ProfileId(row.uuid(0)), profile -> new Agreement()).and(key));
    }
}
