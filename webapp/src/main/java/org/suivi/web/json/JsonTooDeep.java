package org.suivi.web.json;

import org.suivi.sharing.Refusal;

/** What was sent is nested deeper than anything that is ever asked for. */
public final class JsonTooDeep extends Refusal {

    JsonTooDeep(int deepest) { super(Kind.INVALID, "json-too-deep", deepest); }
}
