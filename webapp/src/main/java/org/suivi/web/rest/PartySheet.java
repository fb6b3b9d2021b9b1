package org.suivi.web.rest;

import org.suivi.sharing.Party;
import org.suivi.web.json.Sheet;

/** Someone that access can be given to, as answers show them. */
public final class PartySheet {

    private PartySheet() {}

    public static void write(Sheet sheet, Party party, String name) {
        sheet.text("kind", party.kind()).text("id", party.id()).text("name", name);
    }
}
