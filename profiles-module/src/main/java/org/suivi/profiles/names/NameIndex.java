package org.suivi.profiles.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.storage.NewRows;

/** Keeps the words and sounds that profiles, and the words that contacts, are found by. */
@ApplicationScoped
public class NameIndex {

    private final Sql sql;
    private final WorkspaceWords workspaces;

    @Inject
    NameIndex(Sql sql, WorkspaceWords workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /** From now on the profile is found by other words; those that stay are left alone. */
    public void words(UUID profile, Set<String> before, Set<String> now) {
        Set<String> gone = without(before, now);
        if (!gone.isEmpty()) sql.run("delete from profiles_word where profile_id = ? and word in (?)", profile, gone);
        Set<String> come = without(now, before);
        insert("profiles_word (profile_id, word)", profile, come);
        workspaces.changed(profile, come, gone);
    }

    /** From now on the profile sounds like these names. */
    public void sounds(UUID profile, String names) {
        sql.run("delete from profiles_sound where profile_id = ?", profile);
        insert("profiles_sound (profile_id, sound)", profile, Sounds.of(names));
    }

    public void ofContact(UUID contact, Collection<String> words) {
        sql.run("delete from profiles_contact_word where contact_id = ?", contact);
        insert("profiles_contact_word (contact_id, word)", contact, words);
    }

    /** The words and sounds of a profile that is just being made. */
    public static void ofNewProfile(NewRows rows, UUID profile, Collection<String> words, String names) {
        words.forEach(word -> rows.add("profiles_word (profile_id, word)", profile, word));
        Sounds.of(names).forEach(sound -> rows.add("profiles_sound (profile_id, sound)", profile, sound));
    }

    public static void ofNewContact(NewRows rows, UUID contact, Collection<String> words) {
        words.forEach(word -> rows.add("profiles_contact_word (contact_id, word)", contact, word));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }

    /** Some of them may be there already, from a time when words were made in another way. */
    private void insert(String into, UUID owner, Collection<String> words) {
        if (words.isEmpty()) return;
        List<Object> args = new ArrayList<>();
        words.forEach(word -> Collections.addAll(args, owner, word));
        sql.run("insert ignore into " + into + " values "
                + String.join(", ", Collections.nCopies(words.size(), "(?, ?)")), args.toArray());
    }
}
