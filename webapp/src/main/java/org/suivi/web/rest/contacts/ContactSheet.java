package org.suivi.web.rest.contacts;

import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.Tie;
import org.suivi.web.json.Sheet;

/** A contact of a profile, as answers show it. */
public final class ContactSheet {

    private ContactSheet() {}

    public static void write(Sheet sheet, ContactView view) {
        sheet.text("id", view.tieId()).text("contact", view.contact())
            .flag("organisation", view.person().organisation())
            .text("family", view.person().family()).text("given", view.person().given())
            .text("language", view.person().language()).each("points", view.person().points(), PointSheet::write);
        tie(sheet, view.tie());
        sheet.text("until", view.until());
    }

    private static void tie(Sheet sheet, Tie tie) {
        sheet.text("relation", tie.relation()).text("relationText", tie.relationText()).number("rank", tie.rank())
            .each("flags", tie.flags(), ContactSheet::flag)
            .object("restriction", restriction -> restriction(restriction, tie.restriction()))
            .text("from", tie.from());
    }

    private static void flag(Sheet sheet, Flag flag) {
        sheet.text("kind", flag.kind()).text("answer", flag.answer()).text("from", flag.from())
            .text("until", flag.until());
    }

    private static void restriction(Sheet sheet, Restriction restriction) {
        sheet.text("kind", restriction.kind()).text("order", restriction.order()).text("from", restriction.from())
            .text("until", restriction.until()).text("review", restriction.review());
    }
}
