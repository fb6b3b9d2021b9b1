package org.suivi.profiles.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.suivi.profiles.reach.Seen;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.notices.MailState;
import org.suivi.sharing.storage.UuidColumn;

/** What was written, to whom and by whom, with the names and the address of that day. */
@Entity
@Table(name = "profiles_message")
class Message {

    @Id
    private UUID id;

    @Column(name = "profile_id")
    private UUID profile;

    @Convert(converter = UuidColumn.class)
    @Column(name = "contact_id")
    private UUID contact;

    private String recipient;
    private String address;
    private String subject;
    private String body;

    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "staff_name")
    private String staffName;

    private Instant at;
    private boolean confirmed;
    private boolean confidential;
    private String held;

    protected Message() {}

    Message(Seen from, Recipient to, NewMessage written, Instant at) {
        this.id = NewId.next();
        this.profile = from.profile().value();
        this.contact = to.contact();
        this.recipient = to.name();
        this.address = to.address();
        this.subject = written.subject();
        this.body = written.body();
        this.staff = from.viewer().self().id();
        this.staffName = from.viewer().name();
        this.at = at;
        this.confirmed = written.confirmed();
        this.confidential = written.confidential();
    }

    UUID id() { return id; }

    ProfileId profile() { return new ProfileId(profile); }

    UUID contact() { return contact; }

    String address() { return address; }

    UUID staff() { return staff; }

    SentMessage sent() { return new SentMessage(at, staffName, recipient); }

    /** Whether the writer knew that the address asks for discretion. */
    boolean confirmed() { return confirmed; }

    /** Whether nobody but the recipient may read it. */
    boolean confidential() { return confidential; }

    /**
     * @param why as in {@link Recipient#blocked()}, {@code discreet}, {@code shared}, or {@code gone} when the
     *            address is not theirs any more
     */
    void holdBack(String why) { held = why; }

    /**
     * Address and text are for the writer and, unless it is confidential, for those who may edit the profile; everyone
     * else sees that it was sent.
     */
    MessageView view(Seen seen, MailState state) {
        boolean openly = seen.mayEdit() && !confidential || staff.equals(seen.viewer().self().id());
        return new MessageView(id, at, staffName, recipient, openly ? address : null, openly ? subject : null,
                openly ? body : null, state, confidential, held);
    }
}
