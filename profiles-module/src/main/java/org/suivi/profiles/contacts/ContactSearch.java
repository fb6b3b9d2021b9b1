package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.names.SearchWords;
import org.suivi.profiles.reach.Seen;
import org.suivi.profiles.reach.Within;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/** Finds contacts, only among those that a profile within the viewer's reach shows. */
@ApplicationScoped
class ContactSearch {

    private static final int MOST = 12;
    private static final String LAST = "~";
    private static final String WITHIN_REACH = """
            exists (select 1 from profiles_tie t join profiles_reach r on r.profile_id = t.profile_id
                     where t.contact_id = c.id and t.until_on is null and r.party_id in (?) %s)
            """.formatted(Within.institutions("t.profile_id"));
    private static final String FIND = """
            select c.id, c.family, c.given,
                   (select p.value from profiles_point p where p.contact_id = c.id and p.value is not null
                       and not p.confidential order by p.is_primary desc, p.position limit 1)
              from profiles_contact c where %s
            """.formatted(WITHIN_REACH);
    private static final String WORD = """
             and exists (select 1 from profiles_contact_word w where w.contact_id = c.id and w.word >= ? and w.word < ?)
            """;

    private final Sql sql;
    private final Siblings siblings;
    private final Today today;

    @Inject
    ContactSearch(Sql sql, Siblings siblings, Today today) {
        this.sql = sql;
        this.siblings = siblings;
        this.today = today;
    }

    List<ContactMatch> find(Viewer viewer, String typed) {
        List<String> words = SearchWords.ofQuery(typed);
        if (words.isEmpty() || viewer.parties().isEmpty()) return List.of();
        var args = new ArrayList<Object>(List.of(viewer.partyIds(), viewer.institutions().size(),
                viewer.institutions(), today.date()));
        words.forEach(word -> args.addAll(List.of(word, word + LAST)));
        List<Row> found = sql.rows(FIND + WORD.repeat(words.size()) + " order by c.family, c.given, c.id limit " + MOST,
                args.toArray());
        Siblings.Around shared = siblings.of(viewer, found.stream().map(row -> row.uuid(0)).toList());
        return found.stream().map(row -> match(row, shared)).toList();
    }

    /** The other profiles that show a contact of the one seen. */
    SharedWith sharedWith(Seen seen, UUID contact) {
        sql.row("select 1 from profiles_tie where profile_id = ? and contact_id = ?", seen.profile().value(), contact)
                .orElseThrow(NotVisible::new);
        return siblings.of(seen.viewer(), List.of(contact)).of(contact, seen.profile());
    }

    void requireVisible(Viewer viewer, UUID contact) {
        sql.row("select 1 from profiles_contact c where c.id = ? and " + WITHIN_REACH, contact, viewer.partyIds(),
                viewer.institutions().size(), viewer.institutions(), today.date()).orElseThrow(NotVisible::new);
    }

    private static ContactMatch match(Row row, Siblings.Around shared) {
        String name = row.text(2) == null ? row.text(1) : row.text(2) + " " + row.text(1);
        return new ContactMatch(row.uuid(0), name, row.text(3), shared.of(row.uuid(0), null));
    }
}
