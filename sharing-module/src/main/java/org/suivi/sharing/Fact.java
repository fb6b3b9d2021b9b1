package org.suivi.sharing;

/**
 * Something that has happened, told to whoever stands above in the same transaction. A fact carries ids and small
 * values, never entities, and nobody who hears it may refuse it.
 */
public interface Fact {}
