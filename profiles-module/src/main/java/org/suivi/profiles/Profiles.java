package org.suivi.profiles;

import java.util.Iterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotVisible;

/** The stored profiles. */
@ApplicationScoped
class Profiles {

    private final EntityManager manager;
    private final Sql sql;

    @Inject
    Profiles(EntityManager manager, Sql sql) {
        this.manager = manager;
        this.sql = sql;
    }

    /** The profile as it is in the database now; {@link Seen} proves that the viewer may know it. */
    Profile find(Seen seen) {
        Profile profile = manager.find(Profile.class, seen.profile().value());
        if (profile == null) throw new NotVisible();
        return profile;
    }

    /** The next file numbers. */
    Iterator<String> numbers(int many) {
        return sql.rows("select next value for profiles_number from seq_1_to_" + many).stream()
                .map(row -> "P-%06d".formatted(row.number(0))).iterator();
    }
}
