package org.suivi.profiles.contacts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.history.ChangeLog;
import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Trace;
import org.suivi.profiles.reach.Editing;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.Today;

/** Gives many new profiles their contacts at once; somebody whom siblings share is found by the same number. */
@ApplicationScoped
public class NewFamilies {

    private static final String KNOWN = """
            select i.value, c.id, c.family, c.given from profiles_contact_identifier i
              join profiles_contact c on c.id = i.contact_id where i.system = ? and i.value in (?)
            """;

    private final Sql sql;
    private final Contacts contacts;
    private final ChangeLog log;
    private final Today today;

    @Inject
    NewFamilies(Sql sql, Contacts contacts, ChangeLog log, Today today) {
        this.sql = sql;
        this.contacts = contacts;
        this.log = log;
        this.today = today;
    }

    /** The contact behind a number, and how it is called. */
    public record Known(UUID contact, String name) {}

    /** What was tied, and whether the contact is new. */
    public record Tied(UUID contact, UUID tie, boolean isNew) {}

    /** Contacts that a system knows by these numbers; those that are added go into the same map. */
    public Map<Identifier, Known> known(String system, Collection<String> values) {
        var found = new HashMap<Identifier, Known>();
        if (!values.isEmpty()) sql.rows(KNOWN, system, values).forEach(row ->
            found.put(new Identifier(system, row.text(0)), new Known(row.uuid(1), name(row.text(2), row.text(3)))));
        return found;
    }

    /** Adds the rows of the contacts of one profile that is just being made, whoever is known by a number only once. */
    public List<Tied> add(NewRows rows, Editing editing, List<NewContact> family) {
        var known = new HashMap<Identifier, Known>();
        family.stream().flatMap(one -> one.identifiers().stream())
            .collect(groupingBy(Identifier::system, mapping(Identifier::value, toSet())))
            .forEach((system, values) -> known.putAll(known(system, values)));
        return add(rows, editing, family, known);
    }

    /** The same with the contacts known already, to which those that are new are added. */
    public List<Tied> add(NewRows rows, Editing editing, List<NewContact> family, Map<Identifier, Known> known) {
        var ties = new ArrayList<Tied>();
        var seen = new HashSet<UUID>();
        for (var one : family) {
            Known before = one.identifiers().stream().map(known::get).filter(Objects::nonNull).findFirst().orElse(null);
            Known contact = before == null ? added(rows, one) : before;
            one.identifiers().forEach(number -> known.putIfAbsent(number, contact));
            if (!seen.add(contact.contact())) throw new ContactAlreadyTied();
            var tie = new ProfileContact(editing.profile(), contact.contact(), one.tie(), one.source(), today.now());
            tie.addTo(rows);
            Fields fields = ContactFields.of(tie.id(), contact.name(), one.tie(), null);
            log.profileMade(rows, editing, fields, new Trace(one.source(), null));
            ties.add(new Tied(contact.contact(), tie.id(), before == null));
        }
        return ties;
    }

    private Known added(NewRows rows, NewContact one) {
        return new Known(contacts.addNew(rows, one).id(), one.person().shown());
    }

    private static String name(String family, String given) { return given == null ? family : given + " " + family; }
}
