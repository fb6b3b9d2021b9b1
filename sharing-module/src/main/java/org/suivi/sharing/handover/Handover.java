package org.suivi.sharing.handover;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.storage.UuidColumn;

/** One offer of a record to someone else, with people and units as they were called then. */
@Entity
@Table(name = "sharing_handover")
class Handover {

    @Id
    private UUID id;
    @Column(name = "record_id")
    private UUID record;
    @Enumerated(EnumType.STRING)
    private TransferState state = TransferState.PENDING;
    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "from_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "from_id"))
    @AttributeOverride(name = "name", column = @Column(name = "from_name"))
    @AttributeOverride(name = "workspace", column = @Column(name = "from_workspace_id"))
    @AttributeOverride(name = "workspaceName", column = @Column(name = "from_workspace_name"))
    private FrozenSide from;
    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "to_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "to_id"))
    @AttributeOverride(name = "name", column = @Column(name = "to_name"))
    @AttributeOverride(name = "workspace", column = @Column(name = "to_workspace_id"))
    @AttributeOverride(name = "workspaceName", column = @Column(name = "to_workspace_name"))
    private FrozenSide to;
    @Column(name = "offered_by")
    private UUID offeredBy;
    @Column(name = "offered_by_name")
    private String offeredByName;
    @Column(name = "offered_at")
    private Instant offeredAt;
    private String message;
    @Column(name = "answer_by")
    private LocalDate answerBy;
    @Column(name = "keep_copy")
    private boolean keepCopy;
    @Column(name = "include_confidential")
    private boolean includeConfidential;
    @Column(name = "seen_at")
    private Instant seenAt;
    @Column(name = "seen_by_name")
    private String seenByName;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Convert(converter = UuidColumn.class)
    @Column(name = "answered_by")
    private UUID answeredBy;
    @Column(name = "answered_by_name")
    private String answeredByName;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private Party.Kind holderKind;
    @Convert(converter = UuidColumn.class)
    @Column(name = "holder_id")
    private UUID holder;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "reminded_at")
    private Instant remindedAt;
    @Version
    private long version;

    protected Handover() {}

    Handover(RecordId record, FrozenSide from, FrozenSide to, Actor by, Instant now) {
        this.id = NewId.next();
        this.record = record.value();
        this.from = from;
        this.to = to;
        this.offeredBy = by.staff();
        this.offeredByName = by.name();
        this.offeredAt = now;
    }

    Handover on(TransferOffer terms, LocalDate lastDay) {
        message = terms.message();
        answerBy = lastDay;
        keepCopy = terms.keepReadOnlyCopy();
        includeConfidential = terms.includeConfidential();
        return this;
    }

    /** @return whether this was the first look */
    boolean see(Actor by, Instant now) {
        requireOpen();
        if (state == TransferState.VIEWED) return false;
        state = TransferState.VIEWED;
        seenAt = now;
        seenByName = by.name();
        return true;
    }

    void accept(Actor by, Party newHolder, String newHolderName, Instant now) {
        end(TransferState.ACCEPTED, by, now);
        holderKind = newHolder.kind();
        holder = newHolder.id();
        holderName = newHolderName;
    }

    void decline(Actor by, String why, Instant now) {
        end(TransferState.DECLINED, by, now);
        reason = InvalidValue.requireLines("reason", why, TransferOffer.LONGEST_MESSAGE);
    }

    void cancel(Actor by, Instant now) { end(TransferState.CANCELLED, by, now); }

    void expire(Instant now) { end(TransferState.EXPIRED, Actor.system(), now); }

    /** @return whether it still waits and nobody was reminded before */
    boolean remind(Instant now) {
        if (!open() || remindedAt != null) return false;
        remindedAt = now;
        return true;
    }

    private void end(TransferState end, Actor by, Instant now) {
        requireOpen();
        state = end;
        answeredAt = now;
        answeredBy = by.staff();
        answeredByName = by.name();
    }

    private void requireOpen() {
        if (!state.open()) throw new TransferOver();
    }

    UUID id() { return id; }

    RecordId record() { return new RecordId(record); }

    FrozenSide from() { return from; }

    FrozenSide to() { return to; }

    Actor offeredBy() { return new Actor(offeredBy, offeredByName); }

    boolean keepsCopy() { return keepCopy; }

    boolean includesConfidential() { return includeConfidential; }

    boolean open() { return state.open(); }

    boolean overdue(LocalDate today) { return answerBy.isBefore(today); }
}
