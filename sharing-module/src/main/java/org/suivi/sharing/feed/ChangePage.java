package org.suivi.sharing.feed;

import java.util.List;

/**
 * A stretch of the feed. It may be empty and yet not be the last: what is not for the reader was passed over.
 *
 * @param next cursor to ask on from, also when there is nothing more for now
 * @param more whether there is something behind it already
 */
public record ChangePage(List<ChangeEntry> items, String next, boolean more) {}
