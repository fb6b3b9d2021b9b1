package org.suivi.records.documents;

import org.suivi.sharing.Refusal;

/** A file without any content. */
final class FileEmpty extends Refusal {

    FileEmpty() { super(Kind.INVALID, "file-empty"); }
}
