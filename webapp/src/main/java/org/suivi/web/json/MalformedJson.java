package org.suivi.web.json;

import org.suivi.sharing.Refusal;

/** What was sent is no JSON text (RFC 8259) in UTF-8. */
public final class MalformedJson extends Refusal {

    MalformedJson(long line, long column) { super(Kind.INVALID, "malformed-json", line, column); }
}
