package org.suivi.sharing.handover;

import jakarta.persistence.Column;
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
import org.suivi.sharing.access.Level;

/** What a share gives to one party; ended ones stay as history. */
@Entity
@Table(name = "sharing_grant")
class Grant {

    @Id
    private UUID id;
    @Column(name = "record_id")
    private UUID record;
    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private Party.Kind partyKind;
    @Column(name = "party_id")
    private UUID party;
    @Enumerated(EnumType.STRING)
    private Level level;
    private String message;
    @Column(name = "given_by")
    private UUID givenBy;
    @Column(name = "given_by_name")
    private String givenByName;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "up_to")
    private Instant upTo;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by_name")
    private String endedByName;
    @Version
    private long version;

    protected Grant() {}

    Grant(RecordId record, Party party, Level level, Actor by, Instant now) {
        this.id = NewId.next();
        this.record = record.value();
        this.partyKind = party.kind();
        this.party = party.id();
        this.level = shareable(level);
        this.givenBy = by.staff();
        this.givenByName = by.name();
        this.givenAt = now;
    }

    Grant saying(String text) {
        message = InvalidValue.optionalLines("message", text, TransferOffer.LONGEST_MESSAGE);
        return this;
    }

    /** Shows nothing that is written after this instant. */
    Grant upTo(Instant cutOff) {
        upTo = cutOff;
        return this;
    }

    /** Gives another level, from now on without any cut-off. */
    void change(Level wanted) {
        level = shareable(wanted);
        upTo = null;
    }

    /** @param lastDay null to lift the limit */
    void endOn(LocalDate lastDay) { endsOn = lastDay; }

    void end(Actor by, Instant now) {
        endedAt = now;
        endedByName = by.name();
    }

    boolean overdue(LocalDate today) { return endsOn != null && endsOn.isBefore(today); }

    RecordId record() { return new RecordId(record); }

    Party party() { return new Party(partyKind, party); }

    Level level() { return level; }

    private static Level shareable(Level level) {
        if (level == null || level == Level.HOLD) throw new InvalidValue("level", "required");
        return level;
    }
}
