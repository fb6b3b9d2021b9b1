package org.suivi.profiles.roster.online;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.suivi.profiles.roster.incoming.MaybeUuid;
import org.suivi.profiles.roster.online.wire.Unanswered;
import org.suivi.sharing.NewId;

/** One time that a source is read: where the reading stands, so that it can be stopped and taken up at any request. */
@Entity
@Table(name = "profiles_online_fetch")
class Fetch {

    private static final int MOST_TRIES = 6;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration TURN = Duration.ofMinutes(3);

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "source_id")
    private UUID source;
    private boolean whole;
    private boolean partial;
    private Instant since;
    @Enumerated(EnumType.STRING)
    private FetchState state;
    @Column(name = "by_name")
    private String byName;
    @Convert(converter = MaybeUuid.class)
    @Column(name = "run_id")
    private UUID run;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Embedded
    private Course course;
    private int pages;
    private int orgs;
    private int users;
    private int demographics;
    private int tries;
    @Column(name = "resume_at")
    private Instant resumeAt;
    private String code;
    private int status;
    private String said;
    private String notes = "";

    protected Fetch() {}

    /** @param since what changed after that; null for everything @param by who asks; null when it was planned */
    Fetch(Source source, Instant since, String by, Instant now) {
        this.id = NewId.next();
        this.source = source.id();
        this.whole = since == null;
        this.since = since;
        this.byName = by;
        this.state = FetchState.LOADING;
        this.startedAt = now;
        this.resumeAt = now;
        this.course = Course.fromTheStart();
    }

    UUID id() { return id; }

    UUID source() { return source; }

    FetchState state() { return state; }

    UUID run() { return run; }

    OnlineWork.Open open() { return new OnlineWork.Open(id, source); }

    boolean isPlanned() { return byName == null; }

    boolean whole() { return whole; }

    Part part() { return course.part(); }

    int position() { return course.position(); }

    int pages() { return pages; }

    /** Whether whoever is not in it has left. */
    boolean complete() { return whole && !partial; }

    boolean hasArrived() { return state == FetchState.LOADING && part() == Part.END; }

    /** Takes the turn for one request; whoever is stopped in the middle loses it after a while. */
    boolean take(Instant now) {
        if (state != FetchState.LOADING || resumeAt.isAfter(now)) return false;
        resumeAt = now.plus(TURN);
        return true;
    }

    /** Where the next page is, below the base address. */
    String path() { return course.path(since); }

    void arrived(Page page, Instant now) {
        answered(now);
        pages++;
        switch (part()) {
            case ORGS -> orgs += page.rows();
            case USERS -> users += page.rows();
            default -> demographics += page.rows();
        }
        String amiss = course.arrived(page, whole);
        if (amiss != null) miss(amiss);
    }

    /** A single object was read, or there is none. */
    void looked(boolean last, Instant now) {
        answered(now);
        if (last) course.next(whole);
        else course.step();
    }

    private void answered(Instant now) {
        tries = 0;
        code = null;
        status = 0;
        said = null;
        resumeAt = now;
    }

    void unanswered(Unanswered why, Instant now) {
        tries++;
        code = why.code();
        status = why.status();
        said = why.said();
        resumeAt = now;
        if (worksAround(why)) tries = 0;
        else waitOrFail(why, now);
    }

    private boolean worksAround(Unanswered why) {
        if (course.isProbing() && !why.mayPass()) course.next(whole);
        else if (asksForChanges() && why.isStatus(400, 405, 406, 422, 500, 501)) dropFilter();
        else if (isTooMuch(why) && course.halve()) return true;
        else if (course.askForStudents(why)) note("students-only");
        else if (course.canMiss(why, tries)) skip();
        else return false;
        return true;
    }

    private boolean asksForChanges() { return since != null && course.isOfPeople() && course.isAtFirst(); }

    private boolean isTooMuch(Unanswered why) {
        boolean size = why.isStatus(400, 413, 414, 422) || why.code().equals("too-large");
        return size || tries == 3 && (why.isStatus(500) || why.code().equals("timeout"));
    }

    private void waitOrFail(Unanswered why, Instant now) {
        if (!why.mayPass() || tries >= MOST_TRIES) {
            fail(why.code(), now);
            return;
        }
        var own = Duration.ofSeconds(1L << tries);
        var wait = why.pause() == null || why.pause().compareTo(own) < 0 ? own : why.pause();
        resumeAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private void dropFilter() {
        whole = true;
        since = null;
        note("filter-refused");
    }

    private void skip() {
        note(part().table() + "-missing");
        if (part() == Part.ORGS) partial = true;
        if (part() == Part.WANTED) course.step();
        else course.next(whole);
    }

    /** So much has changed that asking for each of the rest would take longer than asking for all. */
    void becomeWhole() {
        whole = true;
        since = null;
        course.go(Part.USERS);
        users = 0;
        demographics = 0;
        note("whole-instead");
    }

    private void miss(String note) {
        partial = true;
        note(note);
    }

    private void note(String key) {
        var all = new ArrayList<>(notes());
        if (!all.contains(key)) all.add(key);
        notes = String.join(",", all);
    }

    List<String> notes() { return notes.isEmpty() ? List.of() : List.of(notes.split(",")); }

    void staged(UUID asRun, Instant now) {
        run = asRun;
        state = FetchState.STAGED;
        endedAt = now;
    }

    void done() { state = FetchState.DONE; }

    void fail(String why, Instant now) {
        code = why;
        state = FetchState.FAILED;
        endedAt = now;
    }

    /** Goes on where it stopped. */
    void resume(Instant now) {
        if (state != FetchState.FAILED || run != null) throw new FetchMovedOn();
        state = FetchState.LOADING;
        tries = 0;
        resumeAt = now;
        endedAt = null;
    }

    void cancel(Instant now) {
        if (state != FetchState.LOADING && state != FetchState.FAILED) throw new FetchMovedOn();
        state = FetchState.CANCELLED;
        endedAt = now;
    }

    FetchView view() {
        var trouble = code == null ? null : new FetchView.Trouble(code, status, said, tries);
        return new FetchView(id, whole, state, byName, new FetchView.Times(startedAt, endedAt, resumeAt), run,
            new FetchView.Read(part().table(), orgs, users, demographics, course.expected()), trouble,
            notes());
    }
}
