package org.suivi.web.rest.profiles;

import java.util.Set;
import org.suivi.profiles.Personal;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.contacts.PointSheet;

/** A profile as one answer shows it. */
public final class ProfileSheet {

    static final Set<String> FIELDS = Set.of("id", "version", "number", "state", "name", "formerNames", "birthDate",
        "client", "student", "personal", "points", "identifiers", "enrolments", "createdAt", "changedAt", "mayEdit",
        "contacts");

    private ProfileSheet() {}

    public static void write(Sheet sheet, ProfileView view) {
        sheet.text("id", view.id()).number("version", view.version()).text("number", view.number())
            .text("state", view.state()).object("name", name -> name(name, view.name()))
            .each("formerNames", view.formerNames(), (former, one) ->
                former.text("family", one.family()).text("given", one.given()).text("until", one.until()))
            .text("birthDate", view.birth()).flag("client", view.variants().client())
            .flag("student", view.variants().student());
        if (!view.personal().equals(Personal.UNKNOWN))
            sheet.object("personal", personal -> personal(personal, view.personal()));
        lists(sheet, view);
        sheet.text("createdAt", view.createdAt()).text("changedAt", view.changedAt()).flag("mayEdit", view.mayEdit());
    }

    static void name(Sheet sheet, PersonName name) {
        sheet.text("family", name.family()).text("given", name.given()).text("preferred", name.preferred())
            .text("atBirth", name.atBirth());
    }

    static void enrolment(Sheet sheet, EnrolmentView enrolment) {
        sheet.text("id", enrolment.id()).text("institution", enrolment.institution())
            .text("institutionName", enrolment.institutionName()).text("grade", enrolment.grade())
            .text("from", enrolment.from()).text("until", enrolment.until());
    }

    private static void lists(Sheet sheet, ProfileView view) {
        sheet.each("points", view.points(), PointSheet::write)
            .each("identifiers", view.identifiers(), (one, identifier) ->
                one.text("system", identifier.system()).text("value", identifier.value()))
            .each("enrolments", view.enrolments(), ProfileSheet::enrolment);
    }

    private static void personal(Sheet sheet, Personal personal) {
        sheet.text("sex", personal.sex()).text("gender", personal.gender()).text("pronouns", personal.pronouns())
            .text("language", personal.language()).text("interpreter", personal.interpreter())
            .text("deceasedOn", personal.deceasedOn());
    }
}
