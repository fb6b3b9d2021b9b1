package org.suivi.profiles.roster.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.sql.Sql;

/**
 * Tells what a source says anew about a guardian by way of one child from what it only repeats there after it said
 * otherwise by way of a sibling. What it said last counts, and a delivery in which the children of a guardian disagree
 * changes nothing when it comes again.
 */
@ApplicationScoped
class Repeats {

    /** What was said so far was said by way of every child of whom nothing else is known. */
    private static final String SAID_OF_ALL = """
        insert ignore into profiles_roster_value (target_id, source, field, digest)
        select t.id, v.source, v.field, v.digest from profiles_tie t
          join profiles_roster_value v on v.target_id = t.contact_id
        where t.contact_id = ? and v.source = ? and v.field in (?)""";
    private static final String AGREES = """
        delete from profiles_roster_value where target_id = ? and source = ? and field in (?)""";

    private final Sql sql;
    private final SourceValues said;

    @Inject
    Repeats(Sql sql, SourceValues said) {
        this.sql = sql;
        this.said = said;
    }

    Claims news(ContactView contact, String source, IncomingGuardian guardian) {
        var claims = Claims.of(guardian).beside(contact.person().given());
        var here = said.of(contact.tieId(), source);
        var last = said.of(contact.contact(), source);
        claims.values().entrySet().removeIf(one -> {
            byte[] now = Digest.of(contact.contact(), one.getKey(), one.getValue());
            return Arrays.equals(here.get(one.getKey()), now) && !Arrays.equals(last.get(one.getKey()), now);
        });
        return claims;
    }

    /** @param claims what counts from now on */
    void remember(ContactView contact, String source, Claims claims) {
        var news = claims.values();
        if (news.isEmpty()) return;
        var turned = turned(contact.contact(), source, news);
        if (!turned.isEmpty()) sql.run(SAID_OF_ALL, contact.contact(), source, turned);
        said.remember(contact.contact(), source, news);
        sql.run(AGREES, contact.tieId(), source, names(news.keySet()));
    }

    private Collection<String> turned(UUID contact, String source, Map<Field, String> news) {
        var last = said.of(contact, source);
        return names(news.keySet().stream().filter(field -> last.containsKey(field)
            && !Arrays.equals(last.get(field), Digest.of(contact, field, news.get(field)))).toList());
    }

    private static Collection<String> names(Collection<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
