package org.suivi.sharing.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How one person signs in. */
@Entity
@Table(name = "sharing_account")
class Account {

    private static final Duration INVITATION = Duration.ofDays(3);

    @Id
    @Column(name = "staff_id")
    private UUID staff;
    private String login;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "must_change")
    private boolean mustChange;
    @Column(name = "invitation_hash")
    private byte[] invitationHash;
    @Column(name = "invitation_ends_at")
    private Instant invitationEndsAt;
    @Version
    private long version;

    protected Account() {}

    Account(Staff staff, String login) {
        this.staff = staff.id();
        this.login = login;
    }

    void rename(String wanted) { login = wanted; }

    /** Ends an invitation; its link is still known, so that it can say that it was used. */
    void usePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        invitationEndsAt = null;
    }

    /** A password that somebody else knows: good for one sign-in, in which it is changed. */
    void useOneTimePassword(String hash) {
        usePassword(hash);
        mustChange = true;
        invitationHash = null;
    }

    /** @return when the invitation ends */
    Instant invite(byte[] tokenHash, Instant now) {
        invitationHash = tokenHash.clone();
        invitationEndsAt = now.plus(INVITATION);
        return invitationEndsAt;
    }

    boolean invitedAt(Instant now) { return InvitationState.of(invitationEndsAt, now) == InvitationState.OPEN; }

    void shut() {
        passwordHash = null;
        invitationHash = null;
        invitationEndsAt = null;
    }

    UUID staff() { return staff; }

    String login() { return login; }
}
