package org.suivi.sharing.feed;

/** Where the feed ends, and up to where it is not kept any more. */
record Extent(long last, long pruned) {}
