package org.suivi.profiles.roster;

/** How far one person or record of an import has come. */
public enum ItemState {
    STAGED, CHECKED, REVIEW, DONE, REFUSED,
    /** Taken back, or not to be decided about any more since the import was. */
    UNDONE,
    /** Somebody would have had to decide, but a later import asks the same or has brought the person in. */
    RENEWED,
    /** Left as it is when the import was undone, because it could not be taken back. */
    KEPT
}
