package org.suivi.profiles.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.suivi.profiles.roster.RunView.Kind;
import org.suivi.profiles.roster.merge.Sending;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;

/** One import: what arrived, from where, and how far it has come. */
@Entity
@Table(name = "profiles_roster_run")
class RosterRun {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "workspace_id")
    private UUID workspace;
    @Column(name = "staff_id")
    private UUID staff;
    @Column(name = "staff_name")
    private String staffName;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String source;
    @Column(name = "file_name")
    private String fileName;
    @Enumerated(EnumType.STRING)
    private RunState state;
    @Column(name = "is_complete")
    private boolean complete;
    private int people;
    @Column(name = "staff_left_out")
    private int staffLeftOut;
    @Column(name = "active_before")
    private int activeBefore;
    @Column(name = "too_many_leavers")
    private boolean tooManyLeavers;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "create_only")
    private boolean createOnly;
    @Column(name = "unlink_missing")
    private boolean unlinkMissing;
    private String scopes;

    protected RosterRun() {}

    RosterRun(Viewer viewer, Contents contents, String fileName, Instant now) {
        this(viewer, contents.kind(), contents.source(), now);
        this.fileName = fileName;
        this.complete = contents.complete();
        this.people = contents.people();
        this.staffLeftOut = contents.staff();
        this.state = contents.rejected() ? RunState.REJECTED : RunState.CHECKING;
    }

    RosterRun(Viewer viewer, Batch batch, Instant now) {
        this(viewer, Kind.BATCH, batch.source(), now);
        this.fileName = "";
        this.people = batch.people().size();
        this.createOnly = batch.createOnly();
        this.unlinkMissing = batch.onMissingContacts() == Batch.MissingContacts.UNLINK;
        this.state = batch.mode() == Batch.Mode.DRY_RUN ? RunState.CHECKING : RunState.RUNNING;
    }

    private RosterRun(Viewer viewer, Kind kind, String source, Instant now) {
        this.id = NewId.next();
        this.workspace = viewer.workspace().id();
        this.staff = viewer.self().id();
        this.staffName = viewer.name();
        this.scopes = viewer.isClient() ? Scopes.write(viewer) : null;
        this.kind = kind;
        this.source = source;
        this.receivedAt = now;
    }

    UUID id() { return id; }

    RunState state() { return state; }

    Kind kind() { return kind; }

    String source() { return source; }

    UUID workspace() { return workspace; }

    /**
     * Whether the viewer may know of it: people share the imports of their workspace; a program, and who sees the
     * students of some institutions only, know their own.
     */
    boolean isOf(Viewer viewer) {
        return workspace.equals(viewer.workspace().id()) && (sharesAll(viewer) || staff.equals(viewer.self().id()));
    }

    static boolean sharesAll(Viewer viewer) { return !viewer.isClient() && viewer.institutions().isEmpty(); }

    /** A program that may not write contacts any longer does not go on with what it sent while it could. */
    void requireRightsOf(Viewer viewer) {
        Set<Scope> sent = Scopes.read(scopes);
        if (sent != null && sent.contains(Scope.CONTACTS_WRITE)) viewer.require(Scope.CONTACTS_WRITE);
    }

    boolean judgesLeavers() { return complete && kind == Kind.ROSTER; }

    int people() { return people; }

    /** The trial is over. */
    void checked(int present, boolean stopAndAsk) {
        require(RunState.CHECKING);
        activeBefore = present;
        tooManyLeavers = stopAndAsk;
        state = RunState.READY;
    }

    /** @param leaversSeen that somebody has looked at the many who would leave and wants it */
    void confirm(boolean leaversSeen, Instant now) {
        require(RunState.READY);
        if (kind == Kind.BATCH) throw new RunMovedOn();
        if (tooManyLeavers && !leaversSeen) throw new TooManyLeavers();
        state = RunState.RUNNING;
        confirmedAt = now;
    }

    void discard(Instant now) {
        require(RunState.READY);
        state = RunState.DISCARDED;
        endedAt = now;
    }

    /**
     * Goes on with what was decided; before the confirmation there is nothing to go on with, and of an import that was
     * thrown away or taken back, and of what was only tried, nobody has to decide anything.
     */
    void goOn() {
        if (state == RunState.READY && kind == Kind.BATCH) throw new RunMovedOn();
        switch (state) {
            case READY, RUNNING -> { }
            case DONE -> state = RunState.RUNNING;
            default -> throw new RunMovedOn();
        }
    }

    void undo() {
        require(RunState.DONE);
        state = RunState.UNDOING;
    }

    /** Nothing more is to do; a trial that ends here could not say what would be done. */
    void finish(Instant now) {
        state = switch (state) {
            case CHECKING -> RunState.REJECTED;
            case UNDOING -> RunState.UNDONE;
            default -> RunState.DONE;
        };
        endedAt = now;
    }

    InterruptedImports.Interrupted interrupted() {
        return new InterruptedImports.Interrupted(id, staff, workspace, Scopes.read(scopes));
    }

    Sending sending(LocalDate today) {
        return new Sending(source, id, today, new Sending.Rules(createOnly, unlinkMissing, judgesLeavers()));
    }

    RunView view(RunCounts counts) {
        return new RunView(id, kind, source, fileName, staffName, state, people, staffLeftOut, activeBefore,
            tooManyLeavers, receivedAt, endedAt, counts);
    }

    private void require(RunState expected) {
        if (state != expected) throw new RunMovedOn();
    }
}
