package org.suivi.web.rest.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.Personal;
import org.suivi.profiles.Variants;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.web.json.Form;
import org.suivi.web.rest.contacts.ContactBody;
import org.suivi.web.rest.contacts.PointBody;

/** A profile to create, with its contacts. */
record NewFamily(NewProfile profile, List<NewContact> contacts) {

    static final String SOURCE = "api";

    static NewFamily of(Form form) {
        PersonName name = form.requiredForm("name", ProfileBody::name);
        BirthDate birth = form.value("birthDate", BirthDate::parse);
        boolean client = form.flag("client", false);
        boolean student = form.flag("student", false);
        Personal personal = form.form("personal", ProfileBody::personal);
        List<ContactPoint> points = PointBody.all(form, ProfileBody.MOST);
        List<Identifier> identifiers = form.forms("identifiers", ProfileBody.MOST, ProfileBody::identifier);
        List<NewEnrolment> enrolments = form.forms("enrolments", ProfileBody.MOST, NewFamily::enrolment);
        List<NewContact> contacts = form.forms("contacts", ProfileBody.MOST, ContactBody::created);
        return form.make(ProfileBody.NAMES, () -> new NewFamily(new NewProfile(name, birth,
            new Variants(client, student), personal, points, identifiers, enrolments, SOURCE),
            contacts == null ? List.of() : contacts));
    }

    static NewEnrolment enrolment(Form form) {
        UUID institution = form.requiredId("institution");
        String grade = form.text("grade");
        LocalDate from = form.day("from");
        LocalDate until = form.day("until");
        return form.make(() -> new NewEnrolment(institution, grade, from, until));
    }
}
