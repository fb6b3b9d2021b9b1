package org.suivi.profiles.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.MaybeUuid;
import org.suivi.profiles.roster.incoming.Origin;
import org.suivi.profiles.roster.incoming.Payload;
import org.suivi.profiles.roster.legacy.LegacyCase;
import org.suivi.profiles.roster.merge.Asked;
import org.suivi.profiles.roster.merge.Effect;
import org.suivi.profiles.roster.merge.Flaw;
import org.suivi.profiles.roster.merge.Outcome;
import org.suivi.profiles.roster.merge.Verdict;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;

/** One person, one record or one leaver of an import, with what is to be done, was done, and how to take it back. */
@Entity
@Table(name = "profiles_roster_item")
class RosterItem {

    enum Kind { PERSON, LEAVER, RECORD }

    private static final int LONGEST_KEY = 190;

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "run_id")
    private UUID run;
    private int seq;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private ItemState state;
    @Enumerated(EnumType.STRING)
    private Outcome.Kind outcome;
    @Column(name = "external_id")
    private String externalId;
    /** All keys but the leading one, to find what was asked about the person under another one. */
    @ElementCollection
    @CollectionTable(name = "profiles_roster_item_key", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "external_id")
    private Set<String> furtherIds = new HashSet<>();
    @Column(name = "file_name")
    private String fileName;
    private long line;
    private String payload;
    @Convert(converter = MaybeUuid.class)
    @Column(name = "profile_id")
    private UUID profile;
    private long seen;
    @Column(name = "as_new")
    private boolean asNew;
    private String code;
    private String path;
    private String effects;

    protected RosterItem() {}

    private RosterItem(UUID run, int seq, Kind kind, String externalId, Object payload) {
        this.id = NewId.next();
        this.run = run;
        this.seq = seq;
        this.kind = kind;
        this.externalId = place(externalId);
        this.payload = payload == null ? null : Payload.write(payload);
        this.state = kind == Kind.PERSON ? ItemState.STAGED : ItemState.CHECKED;
    }

    /** What there is place for of a key; a longer one, which stands in the payload, is refused when it is looked at. */
    private static String place(String key) { return key.substring(0, Math.min(LONGEST_KEY, key.length())); }

    static RosterItem person(UUID run, int seq, IncomingPerson person) {
        var item = new RosterItem(run, seq, Kind.PERSON, person.leadingId(), person);
        item.cameFrom(person.origin());
        person.externalIds().forEach(key -> item.furtherIds.add(place(key)));
        item.furtherIds.remove(item.externalId);
        item.code = person.flags().isEmpty() ? null : person.flags().get(0);
        return item;
    }

    static RosterItem leaver(UUID run, int seq, String externalId) {
        var item = new RosterItem(run, seq, Kind.LEAVER, externalId, null);
        item.outcome = Outcome.Kind.LEAVE;
        return item;
    }

    static RosterItem record(UUID run, int seq, LegacyCase record, boolean known) {
        var item = new RosterItem(run, seq, Kind.RECORD, record.number(), record);
        item.cameFrom(record.origin());
        item.outcome = known ? Outcome.Kind.SAME : Outcome.Kind.CREATE;
        return item;
    }

    UUID id() { return id; }

    UUID run() { return run; }

    int seq() { return seq; }

    Kind kind() { return kind; }

    ItemState state() { return state; }

    Outcome.Kind outcome() { return outcome; }

    String externalId() { return externalId; }

    ProfileId profile() { return profile == null ? null : new ProfileId(profile); }

    /** The record that was opened, for an item that is one. */
    UUID target() { return profile; }

    long seen() { return seen; }

    IncomingPerson person() { return Payload.read(payload, IncomingPerson.class); }

    LegacyCase legacy() { return Payload.read(payload, LegacyCase.class); }

    Verdict verdict() { return asNew ? Verdict.NEW_PERSON : new Verdict(decided() ? profile() : null, false); }

    Asked asked() { return new Asked(person(), verdict()); }

    List<Effect> effects() { return effects == null ? List.of() : List.of(Payload.read(effects, Effect[].class)); }

    /** What the trial found; a person somebody has to look at waits from here on. */
    void check(Outcome forecast) {
        foresee(forecast);
        if (outcome == Outcome.Kind.REVIEW) state = ItemState.REVIEW;
    }

    /** What the run will do, and decides then. */
    void foresee(Outcome forecast) {
        if (forecast.kind() == Outcome.Kind.REFUSED) {
            refuse(forecast);
            return;
        }
        ProfileId known = forecast.profile();
        outcome = forecast.kind();
        profile = known == null ? null : known.value();
        state = ItemState.CHECKED;
    }

    /** What was done; what was claimed is not needed any longer. */
    void done(Outcome result) {
        if (result.kind() == Outcome.Kind.REFUSED) {
            refuse(result);
            return;
        }
        outcome = result.kind();
        profile = result.profile() == null ? profile : result.profile().value();
        seen = result.version();
        effects = result.effects().isEmpty() ? null : Payload.write(result.effects());
        state = ItemState.DONE;
        payload = null;
    }

    void opened(UUID record, boolean isNew) {
        outcome = isNew ? Outcome.Kind.CREATE : Outcome.Kind.SAME;
        profile = record;
        state = ItemState.DONE;
        payload = null;
    }

    RosterItem became(Outcome result) {
        if (result.kind() == Outcome.Kind.REVIEW) waitForDecision();
        else done(result);
        return this;
    }

    void waitForDecision() {
        outcome = Outcome.Kind.REVIEW;
        state = ItemState.REVIEW;
    }

    /** Somebody has said who it is; null for a new person. */
    void decide(ProfileId same) {
        if (state == ItemState.CHECKED || state == ItemState.DONE) throw new DecidedAlready();
        if (state != ItemState.REVIEW || kind != Kind.PERSON) throw new RunMovedOn();
        asNew = same == null;
        profile = same == null ? null : same.value();
        outcome = same == null ? Outcome.Kind.CREATE : Outcome.Kind.CHANGE;
        state = ItemState.CHECKED;
        seen = DECIDED;
    }

    /** Its people have been decided about: it can be tried again. */
    void retry() { state = ItemState.CHECKED; }

    private void refuse(Outcome refused) {
        profile = refused.profile() == null ? profile : refused.profile().value();
        refuse(refused.flaws().get(0));
    }

    void refuse(Flaw flaw) {
        refuse(flaw.code());
        path = flaw.path();
    }

    void refuse(String why) {
        code = why;
        state = ItemState.REFUSED;
        payload = null;
    }

    void undone() { state = ItemState.UNDONE; }

    void kept(String why) {
        state = ItemState.KEPT;
        code = why;
    }

    ItemView view() {
        return new ItemView(id, kind == Kind.RECORD, state, outcome, externalId, fileName, line,
            kind == Kind.RECORD ? null : profile(), code);
    }

    private static final long DECIDED = -1;

    private boolean decided() { return seen == DECIDED; }

    private void cameFrom(Origin origin) {
        if (origin == null) return;
        fileName = origin.file();
        line = origin.row();
    }
}
