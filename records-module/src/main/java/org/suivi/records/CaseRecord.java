package org.suivi.records;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/** One follow-up in one service, about at least one person. */
@Entity
@Table(name = "records_record")
class CaseRecord {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(updatable = false)
    private String number;
    @Column(name = "service_id")
    private UUID service;
    @Embedded
    private Subject subject;
    @Enumerated(EnumType.STRING)
    private RecordState state = RecordState.ACTIVE;
    @Column(name = "archived_at")
    private Instant archivedAt;
    @Column(name = "archive_reason")
    private String archiveReason;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "created_by", updatable = false)
    private UUID createdBy;
    @Column(name = "activity_at", updatable = false)
    private Instant activityAt;
    @OneToMany(mappedBy = "record", cascade = CascadeType.ALL)
    private Set<RecordLink> links = new HashSet<>();

    protected CaseRecord() {}

    /** Opens the record about the people in their order, the first of them the primary one. */
    CaseRecord(String number, Subject subject, NewRecord wanted, Happening opening) {
        if (wanted.people().isEmpty()) throw new InvalidValue("people", "required");
        this.id = RecordId.next().value();
        this.number = number;
        this.service = wanted.service().id();
        this.subject = subject;
        this.createdAt = opening.at();
        this.createdBy = opening.by();
        this.activityAt = opening.at();
        wanted.people().forEach(person -> link(person.profile(), person.role(), opening));
    }

    RecordId id() { return new RecordId(id); }

    long version() { return version; }

    boolean active() { return state == RecordState.ACTIVE; }

    void correct(Subject corrected) {
        requireActive();
        subject = corrected;
    }

    /** Puts a person in; the first one ever is the primary one. */
    RecordLink link(ProfileId profile, LinkRole role, Happening happening) {
        requireActive();
        if (find(profile) != null) throw new AlreadyLinked();
        var link = new RecordLink(this, profile, role, happening);
        link.first(open().findAny().isEmpty());
        links.add(link);
        return link;
    }

    /** Ends a person's period; when it was the primary one, who has been there longest takes the place. */
    RecordLink unlink(ProfileId profile, Happening happening) {
        requireActive();
        var link = present(profile);
        if (open().count() == 1) throw new LastProfileOfRecord();
        link.end(happening);
        if (link.primary()) open().min(Comparator.comparing(RecordLink::since)).ifPresent(this::makePrimary);
        return link;
    }

    /** Puts the right person in the place of the wrong one; the record is at no moment without either. */
    RecordLink replace(ProfileId wrong, ProfileId right, LinkRole role, Happening happening) {
        var mistaken = present(wrong);
        var link = link(right, role, happening);
        if (mistaken.primary()) makePrimary(link);
        mistaken.end(happening);
        return link;
    }

    /** Lets an ended period go on as if it had not ended. */
    RecordLink undoUnlink(UUID period) {
        requireActive();
        var link = links.stream().filter(l -> l.id().equals(period)).findAny().orElseThrow(NotVisible::new);
        if (find(link.profile()) != null) throw new AlreadyLinked();
        link.goOn();
        if (link.primary()) makePrimary(link);
        return link;
    }

    void change(ProfileId profile, LinkRole role, boolean primary) {
        requireActive();
        var link = present(profile);
        link.as(role);
        if (primary) makePrimary(link);
    }

    void archive(String reason, Instant at) {
        requireActive();
        state = RecordState.ARCHIVED;
        archivedAt = at;
        archiveReason = InvalidValue.optionalLines("reason", reason, 2000);
    }

    void reactivate() {
        if (active()) throw new RecordStillActive();
        state = RecordState.ACTIVE;
        archivedAt = null;
        archiveReason = null;
    }

    void requireActive() {
        if (!active()) throw new RecordClosed();
    }

    /** The period in which the person is in the record now. */
    RecordLink present(ProfileId profile) {
        var link = find(profile);
        if (link == null) throw new NotLinked();
        return link;
    }

    /** A period that lasts. */
    RecordLink period(UUID id) {
        return open().filter(link -> link.id().equals(id)).findAny().orElseThrow(NotVisible::new);
    }

    private void makePrimary(RecordLink link) {
        open().forEach(each -> each.first(each == link));
    }

    private RecordLink find(ProfileId profile) {
        return open().filter(link -> link.profile().equals(profile)).findAny().orElse(null);
    }

    private Stream<RecordLink> open() { return links.stream().filter(RecordLink::open); }
}
