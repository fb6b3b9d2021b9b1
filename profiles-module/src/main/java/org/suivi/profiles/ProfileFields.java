package org.suivi.profiles;

import org.suivi.profiles.history.Fields;
import org.suivi.profiles.history.Said;
import org.suivi.profiles.names.PersonName;

/** The fields of the profile itself, as its history names them. */
final class ProfileFields {

    private ProfileFields() {}

    static Fields of(Profile profile) {
        Fields fields = new Fields().put("number", profile.number())
                .put("state", Said.constant("profile.state", profile.state()))
                .put("birth", profile.birth())
                .put("client", Said.flag(profile.variants().client()))
                .put("student", Said.flag(profile.variants().student()));
        return personal(name(fields, profile.name()), profile.personal());
    }

    private static Fields name(Fields fields, PersonName name) {
        return fields.put("name.family", name.family()).put("name.given", name.given())
                .put("name.preferred", name.preferred()).put("name.at-birth", name.atBirth());
    }

    private static Fields personal(Fields fields, Personal personal) {
        return fields.put("sex", Said.constant("sex", personal.sex())).put("gender", personal.gender())
                .put("pronouns", personal.pronouns()).put("language", language(personal.language()))
                .put("interpreter", language(personal.interpreter())).put("deceased", personal.deceasedOn());
    }

    private static Said language(String tag) { return tag == null ? null : Said.text("").and("language." + tag); }
}
