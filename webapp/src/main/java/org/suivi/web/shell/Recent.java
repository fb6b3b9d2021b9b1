package org.suivi.web.shell;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import jakarta.enterprise.context.SessionScoped;

/** The last few profiles and records that someone opened. It is private to the session and gone with it. */
@SessionScoped
public class Recent implements Serializable {

    private static final int KEPT = 5;

    private final Deque<Seen> seen = new ArrayDeque<>();

    /** Remembers a page of a person or a record, the latest first; pages call it when they have shown one. */
    public synchronized void saw(String icon, String title, String address) {
        seen.removeIf(earlier -> earlier.address().equals(address));
        seen.addFirst(new Seen(icon, title, address));
        if (seen.size() > KEPT) seen.removeLast();
    }

    synchronized List<Seen> list() { return List.copyOf(seen); }
}
