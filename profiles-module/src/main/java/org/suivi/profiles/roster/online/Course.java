package org.suivi.profiles.roster.online;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.suivi.profiles.roster.online.wire.Unanswered;

/** Where in the tables of a server a reading stands, and how the next page is asked for. */
@Embeddable
class Course {

    static final int LARGEST_PAGE = 1_000;
    private static final int SMALLEST_PAGE = 25;

    @Enumerated(EnumType.STRING)
    @Column(name = "table_name")
    private Part part;
    @Column(name = "users_path")
    private String usersPath;
    private int position;
    @Column(name = "next_url")
    private String nextUrl;
    @Column(name = "page_size")
    private int pageSize;
    @Column(name = "page_cap")
    private int pageCap;
    @Column(name = "last_page")
    private String lastPage;
    private Long expected;
    private boolean probing;

    protected Course() {}

    static Course fromTheStart() {
        var course = new Course();
        course.part = Part.ORGS;
        course.usersPath = "users";
        course.pageSize = LARGEST_PAGE;
        return course;
    }

    Part part() { return part; }

    int position() { return position; }

    /** How many rows the present table has as far as the server says, or 0. */
    long expected() { return expected == null ? 0 : expected; }

    boolean isProbing() { return probing; }

    /** @param since what changed after that, or null for everything */
    String path(Instant since) {
        if (nextUrl != null) return nextUrl;
        String path = "/" + (part == Part.USERS ? usersPath : part.table()) + "?limit=" + pageSize
            + "&offset=" + position;
        return since != null && isOfPeople() ? path + "&filter=dateLastModified%3E%27" + since + "%27" : path;
    }

    boolean isOfPeople() { return part == Part.USERS || part == Part.DEMOGRAPHICS; }

    boolean isAtFirst() { return position == 0 && nextUrl == null; }

    /** Answers the key of what was amiss, or null. */
    String arrived(Page page, boolean whole) {
        if (page.total() != null) expected = page.total();
        if (page.rows() == 0) return ended(whole);
        if (page.mark().equals(lastPage)) return repeated(page, whole);
        read(page, whole);
        return null;
    }

    /** Without a total and without links only a short page says that it was the last; the first may just be capped. */
    private void read(Page page, boolean whole) {
        boolean isShort = page.rows() < (pageCap == 0 ? pageSize : pageCap);
        boolean first = position == 0;
        position += page.rows();
        lastPage = page.mark();
        nextUrl = page.next();
        if (nextUrl != null) return;
        boolean over = expected != null ? position >= expected : page.linked() || isShort && !first;
        probing = expected == null && isShort;
        if (over) next(whole);
        else if (isShort) pageCap = page.rows();
    }

    private String ended(boolean whole) {
        boolean isShort = expected != null && position < expected;
        next(whole);
        return isShort ? "short-download" : null;
    }

    /** The server pays no attention to where a page should begin; when it was a full one, there may be more. */
    private String repeated(Page page, boolean whole) {
        boolean full = page.rows() == pageSize && !probing;
        next(whole);
        return full ? "paging-ignored" : null;
    }

    /** Asks for less at once. @return false when that is the least */
    boolean halve() {
        if (pageSize <= SMALLEST_PAGE || part == Part.WANTED) return false;
        pageSize = Math.max(SMALLEST_PAGE, pageSize / 2);
        nextUrl = null;
        return true;
    }

    /** Asks for students where users are closed. @return false when that is no way */
    boolean askForStudents(Unanswered why) {
        boolean closed = part == Part.USERS && usersPath.equals("users") && why.isStatus(403, 404, 405, 501);
        if (!closed || !isAtFirst()) return false;
        usersPath = "students";
        return true;
    }

    /** Whether it can go on without what was not answered, after some tries. */
    boolean canMiss(Unanswered why, int tries) {
        boolean closed = part == Part.ORGS && why.isStatus(401, 403);
        return part.isOptional() && why.code().equals("status") && !closed && (!why.mayPass() || tries >= 3);
    }

    void next(boolean whole) { go(part.next(whole)); }

    void go(Part to) {
        part = to;
        position = 0;
        nextUrl = null;
        expected = null;
        lastPage = null;
        pageCap = 0;
        probing = false;
    }

    /** To the next single object. */
    void step() { position++; }
}
