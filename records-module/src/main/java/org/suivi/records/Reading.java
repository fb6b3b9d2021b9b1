package org.suivi.records;

import org.suivi.sharing.audit.Deed;

/** What someone saw of a record. */
public enum Reading {
    RECORD, NOTES, DOCUMENTS, PERSON;

    /** What a deed about a record or something in it shows; null when it shows nothing, such as an offer. */
    static Reading of(Deed deed) {
        if (deed.at("NoteDesk")) return NOTES;
        if (deed.action().equals("DocumentDesk.open")) return DOCUMENTS;
        return deed.at("RecordDesk") || deed.at("LinkDesk") || deed.at("DocumentDesk") || deed.at("OutlineDesk")
                ? RECORD : null;
    }
}
