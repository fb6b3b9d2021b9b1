package org.suivi.profiles.roster.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.reach.Within;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.NewRows;

/** Knows what stands behind the keys of a source, and who of its people were there the last time. */
@ApplicationScoped
class SourceKeys {

    private static final String FIND = """
        select target_id, present, digest from profiles_roster_key
        where source = ? and kind = ? and external_id = ?""";
    private static final String FIND_ALL = """
        select external_id, target_id, present, digest from profiles_roster_key
        where source = ? and kind = ? and external_id in (?)""";
    private static final String PUT = """
        insert into profiles_roster_key
          (source, kind, external_id, target_id, workspace_id, present, last_run, digest)
        values (?, ?, ?, ?, ?, true, ?, ?)
        on duplicate key update target_id = value(target_id), workspace_id = value(workspace_id), present = true,
          last_run = value(last_run), digest = value(digest)""";
    private static final String LEFT = """
        update profiles_roster_key set present = false, digest = null
        where target_id = ? and source = ? and kind = 'PROFILE'""";
    private static final String PLACES = """
        select target_id from profiles_roster_key
        where source = ? and workspace_id = ? and kind = 'PLACE' and target_id in (?)""";
    private static final String STAYED = """
        update profiles_roster_key set present = true, digest = null
        where target_id = ? and source = ? and kind = 'PROFILE'""";
    private static final String UNSETTLE = """
        update profiles_roster_key set digest = null
        where target_id = ? and source = ? and kind = 'PROFILE'""";
    private static final String FORGET = "delete from profiles_roster_key where target_id = ? and source = ?";
    private static final String MISSING = """
        select min(k.external_id), k.target_id from profiles_roster_key k
        where k.source = ? and k.workspace_id = ? and k.kind = 'PROFILE' and k.present
          and not exists (select 1 from profiles_roster_item i where i.run_id = ? and i.profile_id = k.target_id)
          and not exists (select 1 from profiles_roster_item i where i.run_id = ? and i.profile_id is null
                             and i.state = 'REFUSED' and i.external_id = k.external_id)
        group by k.target_id order by min(k.external_id)""";
    private static final String KEYS_OF = """
        select external_id from profiles_roster_key where target_id = ? and source = ? and kind = 'CONTACT'
        """;
    private static final String PRESENT = """
        select count(distinct k.target_id) from profiles_roster_key k
        where k.source = ? and k.workspace_id = ? and k.kind = 'PROFILE' and k.present
        """ + Within.institutions("k.target_id");

    private final EntityManager manager;
    private final Sql sql;

    @Inject
    SourceKeys(EntityManager manager, Sql sql) {
        this.manager = manager;
        this.sql = sql;
    }

    /** What a key stands for. */
    record Known(UUID target, boolean present, byte[] digest) {

        boolean saidTheSame(byte[] now) { return present && digest != null && Arrays.equals(digest, now); }
    }

    enum Kind { PROFILE, CONTACT, PLACE, RECORD }

    Optional<Known> find(String source, Kind kind, String externalId) {
        List<?> rows = manager.createNativeQuery(FIND).setParameter(1, source).setParameter(2, kind.name())
            .setParameter(3, externalId).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst()
            .map(row -> new Known(Uuids.of(row[0]), Uuids.truth(row[1]), (byte[]) row[2]));
    }

    /** What stands behind each of the keys that is known. */
    Map<String, Known> find(String source, Kind kind, Collection<String> externalIds) {
        if (externalIds.isEmpty()) return Map.of();
        var found = new HashMap<String, Known>();
        for (var row : sql.rows(FIND_ALL, source, kind.name(), externalIds))
            found.put(row.text(0), new Known(row.uuid(1), row.flag(2), row.bytes(3)));
        return found;
    }

    /** A key that was not known yet, among other new rows. */
    void addTo(NewRows rows, Viewer viewer, Sending sending, Key key, byte[] digest) {
        rows.add("""
            profiles_roster_key (source, kind, external_id, target_id, workspace_id, present, last_run,
            digest)""", sending.source(), key.kind(), key.externalId(), key.target(), viewer.workspace().id(), true,
            sending.run(), digest);
    }

    /** @param digest of all that was said, to know next time that nothing is new; null when it must be looked at */
    void put(Viewer viewer, Sending sending, Key key, byte[] digest) {
        manager.createNativeQuery(PUT).setParameter(1, sending.source()).setParameter(2, key.kind().name())
            .setParameter(3, key.externalId()).setParameter(4, key.target().toString())
            .setParameter(5, viewer.workspace().id().toString()).setParameter(6, sending.run().toString())
            .setParameter(7, digest).executeUpdate();
    }

    /** A key and what it stands for. */
    record Key(Kind kind, String externalId, UUID target) {}

    void left(UUID target, String source) {
        manager.createNativeQuery(LEFT).setParameter(1, target.toString()).setParameter(2, source).executeUpdate();
    }

    /** Those of the institutions that the source has given a key in the viewer's workspace. */
    Set<UUID> places(Viewer viewer, Sending sending, Collection<UUID> institutions) {
        return sql.rows(PLACES, sending.source(), viewer.workspace().id(), institutions).stream()
            .map(row -> row.uuid(0)).collect(Collectors.toSet());
    }

    void stayed(UUID target, String source) { sql.run(STAYED, target, source); }

    void unsettle(UUID target, String source) { sql.run(UNSETTLE, target, source); }

    void forget(UUID target, String source) {
        manager.createNativeQuery(FORGET).setParameter(1, target.toString()).setParameter(2, source).executeUpdate();
    }

    /** People of the source whom no item of the run speaks of, and one key of each, in the order of the keys. */
    Map<ProfileId, String> missing(Viewer viewer, Sending sending) {
        var missing = new LinkedHashMap<ProfileId, String>();
        for (var row : sql.rows(MISSING, sending.source(), viewer.workspace().id(), sending.run(), sending.run()))
            missing.put(new ProfileId(row.uuid(1)), row.text(0));
        return missing;
    }

    /** Whether the source knows the contact, but under none of the keys. */
    boolean contactIsOnly(String source, UUID contact, List<String> none) {
        List<?> known = manager.createNativeQuery(KEYS_OF).setParameter(1, contact.toString()).setParameter(2, source)
            .getResultList();
        return !known.isEmpty() && known.stream().noneMatch(none::contains);
    }

    /** How many people of the source were there the last time, of those at the institutions that the viewer serves. */
    int present(Viewer viewer, Sending sending) {
        return (int) sql.row(PRESENT, sending.source(), viewer.workspace().id(), viewer.institutions().size(),
            viewer.institutions(), sending.today()).orElseThrow().number(0);
    }
}
