package org.suivi.sharing.feed;

import org.suivi.sharing.Refusal;

/** What came after the cursor is kept no more, or was never in this feed: the reader has to load everything anew. */
public final class CursorTooOld extends Refusal {

    public CursorTooOld() { super(Kind.CONFLICT, "cursor-too-old"); }
}
