package org.suivi.profiles.names;

import org.suivi.profiles.sql.NewRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.sql.Sql;

/** Keeps the words and sounds that profiles, and the words that contacts, are found by. */
@ApplicationScoped
public class NameIndex {

    private final Sql sql;

    @Inject
    NameIndex(Sql sql) { this.sql = sql; }

    public void ofProfile(UUID profile, Collection<String> words, Collection<String> sounds) {
        replace("profiles_word (profile_id, word)", "profiles_word where profile_id", profile, words);
        replace("profiles_sound (profile_id, sound)", "profiles_sound where profile_id", profile, sounds);
    }

    public void ofContact(UUID contact, Collection<String> words) {
        replace("profiles_contact_word (contact_id, word)", "profiles_contact_word where contact_id", contact, words);
    }

    /** The words and sounds of a profile that is just being made. */
    public static void ofNewProfile(NewRows rows, UUID profile, Collection<String> words, Collection<String> sounds) {
        words.forEach(word -> rows.add("profiles_word (profile_id, word)", profile, word));
        sounds.forEach(sound -> rows.add("profiles_sound (profile_id, sound)", profile, sound));
    }

    public static void ofNewContact(NewRows rows, UUID contact, Collection<String> words) {
        words.forEach(word -> rows.add("profiles_contact_word (contact_id, word)", contact, word));
    }

    private void replace(String into, String from, UUID owner, Collection<String> now) {
        sql.run("delete from " + from + " = ?", owner);
        if (now.isEmpty()) return;
        List<Object> args = new ArrayList<>();
        now.forEach(word -> Collections.addAll(args, owner, word));
        sql.run("insert into " + into + " values " + String.join(", ", Collections.nCopies(now.size(), "(?, ?)")),
                args.toArray());
    }
}
