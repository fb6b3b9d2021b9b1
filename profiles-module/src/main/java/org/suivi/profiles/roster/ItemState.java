package org.suivi.profiles.roster;

/** How far one person or record of an import has come. */
public enum ItemState {
    STAGED, CHECKED, REVIEW, DONE, REFUSED, UNDONE,
    /** Left as it is when the import was undone, because it could not be taken back. */
    KEPT
}
