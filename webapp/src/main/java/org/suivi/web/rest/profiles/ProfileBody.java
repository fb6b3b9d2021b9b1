package org.suivi.web.rest.profiles;

import java.util.List;
import java.util.Map;
import org.suivi.profiles.EditProfile;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.Listed;
import org.suivi.profiles.Personal;
import org.suivi.profiles.Rewrite;
import org.suivi.profiles.Sex;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.web.json.Form;
import org.suivi.web.rest.contacts.PointBody;

/** The new state of a profile, as a program sends it. */
final class ProfileBody {

    /** Most entries of a list on a profile. */
    static final int MOST = 100;

    static final Map<String, String> NAMES = Map.of("birth", "birthDate", "variants", "client");

    private ProfileBody() {}

    /** Members that an answer has and that are changed elsewhere may come back; they change nothing. */
    static Rewrite replacement(Form form, long seen) {
        form.ignore("id", "version", "number", "state", "formerNames", "enrolments", "contacts",
            "createdAt", "changedAt", "mayEdit");
        PersonName name = form.requiredForm("name", ProfileBody::name);
        BirthDate birth = form.value("birthDate", BirthDate::parse);
        boolean client = form.flag("client", false);
        boolean student = form.flag("student", false);
        Personal personal = form.form("personal", ProfileBody::personal);
        Listed lists = new Listed(listed(PointBody.all(form, MOST)),
            listed(form.forms("identifiers", MOST, ProfileBody::identifier)));
        boolean correction = form.flag("correction", false);
        String reason = form.text("reason");
        return form.make(NAMES, () -> new Rewrite(new EditProfile(seen, name, birth,
            new Variants(client, student), personal, correction, reason), lists));
    }

    static PersonName name(Form form) {
        String family = form.requiredText("family");
        String given = form.text("given");
        String preferred = form.text("preferred");
        String atBirth = form.text("atBirth");
        return form.make(() -> new PersonName(family, given, preferred, atBirth));
    }

    static Personal personal(Form form) {
        Sex sex = form.choice("sex", Sex.class);
        String gender = form.text("gender");
        String pronouns = form.text("pronouns");
        String language = form.text("language");
        String interpreter = form.text("interpreter");
        var deceasedOn = form.day("deceasedOn");
        return form.make(() -> new Personal(sex, gender, pronouns, language, interpreter, deceasedOn));
    }

    static Identifier identifier(Form form) {
        String system = form.requiredText("system");
        String value = form.requiredText("value");
        return form.make(() -> new Identifier(system, value));
    }

    private static <T> List<T> listed(List<T> sent) { return sent == null ? List.of() : sent; }
}
