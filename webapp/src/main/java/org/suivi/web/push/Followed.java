package org.suivi.web.push;

import java.util.List;
import org.suivi.sharing.RecordId;

/** Someone whom these records follow has changed. */
record Followed(List<RecordId> records) {}
