package org.suivi.web.rest.batches;

import java.time.LocalDate;
import java.util.List;
import org.suivi.profiles.roster.incoming.IncomingDetails;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.web.json.Form;

/** A person as a school system sends one; values are looked at by the engine, only their types here. */
final class PersonBody {

    private static final int MOST = 50;

    private PersonBody() {}

    static IncomingPerson of(Form form) { return of(form, form.requiredText("externalId")); }

    /** @param key of the person in the source, where it stands elsewhere */
    static IncomingPerson of(Form form, String key) {
        String nationalId = form.text("nationalId");
        Names name = form.requiredForm("name", PersonBody::name);
        LocalDate birthDate = form.day("birthDate");
        String sex = form.text("sex");
        boolean student = form.flag("student", true);
        Details details = form.form("personal", Details::of);
        Reachability reach = Points.of(form);
        List<IncomingIdentifier> identifiers = form.forms("identifiers", MOST, PersonBody::identifier);
        List<Placement> enrolments = form.forms("enrolments", MOST, PersonBody::enrolment);
        List<IncomingGuardian> contacts = form.forms("contacts", MOST, GuardianBody::of);
        return form.make(() -> new IncomingPerson(null, List.of(key), nationalId, name.name(), birthDate, sex, student,
            reach, listed(enrolments), contacts, List.of(), details(details, name.atBirth(), identifiers)));
    }

    private record Names(IncomingName name, String atBirth) {}

    private record Details(String gender, String pronouns, String language, String interpreter) {

        static Details of(Form form) {
            String gender = form.text("gender");
            String pronouns = form.text("pronouns");
            String language = form.text("language");
            String interpreter = form.text("interpreter");
            return form.make(() -> new Details(gender, pronouns, language, interpreter));
        }
    }

    private static IncomingDetails details(Details said, String atBirth, List<IncomingIdentifier> identifiers) {
        if (said == null) return new IncomingDetails(atBirth, null, null, null, null, identifiers);
        return new IncomingDetails(atBirth, said.gender(), said.pronouns(), said.language(), said.interpreter(),
            identifiers);
    }

    private static Names name(Form form) {
        String family = form.text("family");
        String given = form.text("given");
        String middle = form.text("middle");
        String preferred = form.text("preferred");
        String atBirth = form.text("atBirth");
        return form.make(() -> new Names(new IncomingName(family, given, middle, preferred), atBirth));
    }

    private static IncomingIdentifier identifier(Form form) {
        String system = form.requiredText("system");
        String value = form.requiredText("value");
        return form.make(() -> new IncomingIdentifier(system, value));
    }

    private static Placement enrolment(Form form) {
        String institution = form.requiredText("institution");
        String name = form.text("institutionName");
        String grade = form.text("grade");
        LocalDate from = form.day("from");
        LocalDate until = form.day("until");
        boolean primary = form.flag("primary", false);
        return form.make(() -> new Placement(institution, name, grade, from, until, primary));
    }

    private static <T> List<T> listed(List<T> sent) { return sent == null ? List.of() : sent; }
}
