package org.suivi.profiles.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.Today;

/** Finds the e-mail addresses of a person that a contact of theirs uses as well, such as a parent. */
@ApplicationScoped
class SharedAddresses {

    private static final String SHARED = """
            select distinct own.value from profiles_point own
              join profiles_tie t on t.profile_id = own.profile_id and (t.until_on is null or t.until_on >= ?)
              join profiles_point theirs on theirs.contact_id = t.contact_id and theirs.kind = 'EMAIL'
                   and theirs.value = own.value
             where own.profile_id = ? and own.kind = 'EMAIL'
            """;

    private final Sql sql;
    private final Today today;

    @Inject
    SharedAddresses(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** In small letters; also those that the viewer may not read: who could read along matters, not who knows it. */
    Set<String> of(ProfileId profile) {
        return sql.rows(SHARED, today.date(), profile.value()).stream().map(row -> folded(row.text(0)))
                .collect(Collectors.toSet());
    }

    static String folded(String address) { return address.toLowerCase(Locale.ROOT); }
}
