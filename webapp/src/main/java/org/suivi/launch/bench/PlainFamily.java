package org.suivi.launch.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.suivi.sharing.NewId;

/** A new profile with two contacts by plain JDBC. */
record PlainFamily(Plain plain, Sample sample) {

    void create(String family) throws SQLException {
        UUID profile = NewId.next();
        String sortName = family.toLowerCase(Locale.ROOT) + " lea";
        plain.ids("select uuid(), next value for profiles_number");
        plain.run("insert into profiles_profile (id, version, number, state, family, given, sort_name, is_client, "
            + "is_student, source, created_by, created_at, changed_at) values (?, 1, ?, 'ACTIVE', ?, 'Léa', ?, true, "
            + "true, 'raw', ?, utc_timestamp(6), utc_timestamp(6))",
            profile, "R" + Long.toHexString(profile.getLeastSignificantBits()).substring(5),
            family, sortName, plain.program());
        plain.run("insert into profiles_home (profile_id, party_id, party_kind, since) values (?, ?, 'WORKSPACE', "
            + "utc_timestamp(6))", profile, plain.workspace());
        plain.run("insert into profiles_reach (party_id, sort_name, profile_id, via, active) values (?, ?, ?, ?, true)",
            plain.workspace(), sortName, profile, profile);
        rows("profiles_word (profile_id, word)", sample.words(), profile);
        plain.run("insert into profiles_workspace_word (workspace_id, word, profile_id) "
            + "select ?, word, profile_id from profiles_word where profile_id = ?", plain.workspace(), profile);
        rows("profiles_sound (profile_id, sound)", sample.sounds(), profile);
        List<UUID> tied = contacts(profile);
        plain.history(profile, sample.changes());
        plain.tell("PROFILE_CREATED", "profile_id", profile);
        while (tied.size() < sample.subjects()) tied.add(NewId.next());
        plain.audited("create", tied.subList(0, sample.subjects()));
    }

    private List<UUID> contacts(UUID profile) throws SQLException {
        UUID one = NewId.next();
        UUID other = NewId.next();
        plain.run(
            "insert into profiles_contact (id, version, organisation, family, given, source, created_at, changed_at) "
            + "values (?, 1, false, 'Roy', 'Anne', 'raw', utc_timestamp(6), utc_timestamp(6)), "
            + "(?, 1, false, 'Roy', 'Luc', 'raw', utc_timestamp(6), utc_timestamp(6))", one, other);
        plain.run(
            "insert into profiles_tie (id, version, profile_id, contact_id, relation, position, restriction, source, "
            + "changed_at) values (?, 1, ?, ?, 'MOTHER', 1, 'NONE', 'raw', utc_timestamp(6)), "
            + "(?, 1, ?, ?, 'FATHER', 2, 'NONE', 'raw', utc_timestamp(6))",
            NewId.next(), profile, one, NewId.next(), profile, other);
        String point = "(?, ?, ?, 0, 'PHONE', 'MOBILE', '514 555-0101', true, false, false, false, '5145550101')";
        plain.run(
            "insert into profiles_point (id, profile_id, contact_id, position, kind, usage_kind, value, is_primary, "
            + "do_not_contact, discreet, confidential, match_key) values " + String.join(", ", point, point, point),
            NewId.next(), profile, null, NewId.next(), null, one, NewId.next(), null, other);
        rows("profiles_contact_word (contact_id, word)", sample.contactWords() / 2, one);
        rows("profiles_contact_word (contact_id, word)", sample.contactWords() - sample.contactWords() / 2, other);
        return new ArrayList<>(List.of(profile, one, other));
    }

    private void rows(String into, int count, UUID owner) throws SQLException {
        var values = new ArrayList<Object>();
        for (int i = 0; i < count; i++) Collections.addAll(values, owner, "raw" + i);
        plain.run("insert into " + into + " values " + String.join(", ", Collections.nCopies(count, "(?, ?)")),
            values.toArray());
    }
}
