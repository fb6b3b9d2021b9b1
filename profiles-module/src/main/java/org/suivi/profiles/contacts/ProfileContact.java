package org.suivi.profiles.contacts;

import static org.suivi.sharing.text.PlainText.stored;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.NewRows;

/** The tie between one profile and one contact, with everything that is true for this pair only. */
@Entity
@Table(name = "profiles_tie")
class ProfileContact {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "profile_id")
    private UUID profile;

    @Column(name = "contact_id")
    private UUID contact;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Column(name = "relation_text")
    private String relationText;

    private int position;
    private String note;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Embedded
    private StoredRestriction restriction;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "profiles_tie_flag", joinColumns = @JoinColumn(name = "tie_id"))
    private List<StoredFlag> flags = new ArrayList<>();

    private String source;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ProfileContact() {}

    ProfileContact(ProfileId profile, UUID contact, Tie tie, String source, Instant now) {
        this.id = NewId.next();
        this.profile = profile.value();
        this.contact = contact;
        this.source = source;
        this.changedAt = now;
        become(tie);
    }

    /** Writes it together with others, as the first version. */
    void addTo(NewRows rows) {
        version = 1;
        Restriction own = restriction.restriction();
        rows.add("""
            profiles_tie (id, version, profile_id, contact_id, relation, relation_text, position, note, from_on,
            until_on, restriction, order_text, order_from, order_until, order_review, source, changed_at)""", id,
            version, profile, contact, relation, relationText, position, note, from, until, own.kind(), own.order(),
            own.from(), own.until(), own.review(), source, changedAt);
        for (Flag flag : tie().flags())
            rows.add("profiles_tie_flag (tie_id, kind, answer, from_on, until_on)", id, flag.kind(), flag.answer(),
                flag.from(), flag.until());
    }

    UUID id() { return id; }

    long version() { return version; }

    UUID contact() { return contact; }

    LocalDate until() { return until; }

    boolean isOf(ProfileId other) { return profile.equals(other.value()); }

    Tie tie() {
        List<Flag> known = flags.stream().map(StoredFlag::flag).sorted(Comparator.comparing(Flag::kind)).toList();
        return new Tie(relation, stored(relationText), position, known, restriction.restriction(), from, stored(note));
    }

    void change(Tie tie, Instant now) {
        changedAt = now.isAfter(changedAt) ? now : changedAt.plusNanos(1_000);
        become(tie);
    }

    void end(LocalDate day) {
        if (from != null && day.isBefore(from)) throw new InvalidValue("until", "before-start");
        until = day;
    }

    void resume() { until = null; }

    private void become(Tie tie) {
        relation = tie.relation();
        relationText = tie.relationText();
        position = tie.rank();
        note = tie.note();
        from = tie.from();
        restriction = new StoredRestriction(tie.restriction());
        if (!flags.stream().map(StoredFlag::flag).toList().equals(tie.flags())) {
            flags.clear();
            tie.flags().forEach(flag -> flags.add(new StoredFlag(flag)));
        }
    }
}
