package org.suivi.profiles.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.points.Caution;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.notices.Attention;
import org.suivi.sharing.notices.MailDispatchRequested;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Today;

/** Looks at a message again when it is about to leave: what was allowed when it was written may be so no more. */
@ApplicationScoped
class LastLook {

    /** The address as it stands now, with the restriction of whoever it belongs to. */
    private static final String STANDING = """
            select a.do_not_contact, a.discreet, a.from_on, a.until_on, p.deceased_on is not null, %s
              from profiles_profile p %s
             where p.id = ? and a.kind = 'EMAIL' and a.value = ?
            """;
    private static final String OF_PERSON = STANDING.formatted("'NONE', null",
            "join profiles_point a on a.profile_id = p.id");
    private static final String OF_CONTACT = STANDING.formatted("t.restriction, t.order_from", """
              join profiles_tie t on t.profile_id = p.id and (t.until_on is null or t.until_on >= ?)
                   and t.contact_id = ?
              join profiles_point a on a.contact_id = t.contact_id""");

    private final EntityManager manager;
    private final Sql sql;
    private final SharedAddresses addresses;
    private final Today today;
    private final Attention attention;

    @Inject
    LastLook(EntityManager manager, Sql sql, SharedAddresses addresses, Today today, Attention attention) {
        this.manager = manager;
        this.sql = sql;
        this.addresses = addresses;
        this.today = today;
        this.attention = attention;
    }

    void on(@Observes MailDispatchRequested leaving) {
        Message message = leaving.reference() == null ? null : manager.find(Message.class, leaving.reference());
        if (message == null) return;
        obstacle(message).ifPresent(why -> {
            message.holdBack(why);
            leaving.holdBack();
            attention.tell(message.staff(), message.profile(), "message-held");
        });
    }

    private Optional<String> obstacle(Message message) {
        List<Row> standing = message.contact() == null
                ? sql.rows(OF_PERSON, message.profile().value(), message.address())
                : sql.rows(OF_CONTACT, today.date(), message.contact(), message.profile().value(), message.address());
        if (standing.isEmpty()) return Optional.of("gone");
        return standing.stream().map(row -> why(message, row)).filter(Objects::nonNull).findFirst();
    }

    private String why(Message message, Row row) {
        var caution = new Caution(row.flag(0), row.flag(1), false);
        var point = new ContactPoint(null, ContactPoint.Kind.EMAIL, null, message.address(), null, false, caution,
                row.date(2), row.date(3), null);
        var restriction = new Restriction(row.constant(5, Restriction.Kind.class), null, row.date(6), null, null);
        String blocked = Recipient.blocked(row.flag(4), restriction, point, today.date());
        if (blocked != null) return blocked;
        if (caution.discreet() && !message.confirmed()) return "discreet";
        return message.confidential() && isShared(message) ? "shared" : null;
    }

    private boolean isShared(Message message) {
        return addresses.of(message.profile()).contains(SharedAddresses.folded(message.address()));
    }
}
