package org.suivi.records.documents;

import org.suivi.sharing.Refusal;

/** A file larger than this installation takes. */
final class FileTooBig extends Refusal {

    private static final long MEGABYTE = 1024L * 1024;

    FileTooBig(long most) { super(Kind.INVALID, "file-too-big", most / MEGABYTE); }
}
