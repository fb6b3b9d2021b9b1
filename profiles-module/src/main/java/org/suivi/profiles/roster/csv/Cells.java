package org.suivi.profiles.roster.csv;

import java.util.List;

/** What one line holds, wherever it comes from; values are as the source wrote them. */
public interface Cells {

    /** Null when the line has no such column. */
    String text(String column);

    /** The parts of a field that holds several values. */
    List<String> list(String column);
}
