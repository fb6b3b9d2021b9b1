package org.suivi.records.documents;

import org.suivi.sharing.Refusal;

/** The content of the file is of a kind that is not taken, or not of the kind that its name says. */
final class FileTypeRefused extends Refusal {

    FileTypeRefused(String name, String found) { super(Kind.INVALID, "file-type-refused", name, found); }
}
