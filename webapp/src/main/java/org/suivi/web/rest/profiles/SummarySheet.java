package org.suivi.web.rest.profiles;

import java.util.Set;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.web.json.Sheet;

/** A profile as one item of a list shows it. */
public final class SummarySheet {

    static final Set<String> FIELDS = Set.of("id", "number", "name", "birthDate", "client", "student", "state",
        "institution", "grade", "phone", "email", "contacts");

    private SummarySheet() {}

    public static void write(Sheet sheet, ProfileSummary row) {
        sheet.text("id", row.id()).text("number", row.number())
            .object("name", name -> ProfileSheet.name(name, row.name()))
            .text("birthDate", row.birth()).flag("client", row.client()).flag("student", row.student())
            .text("state", row.archived() ? "ARCHIVED" : "ACTIVE").text("institution", row.institution())
            .text("grade", row.grade()).text("phone", row.phone()).text("email", row.email());
    }
}
