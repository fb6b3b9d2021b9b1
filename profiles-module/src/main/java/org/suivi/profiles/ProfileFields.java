package org.suivi.profiles;

import org.suivi.profiles.history.Fields;
import org.suivi.profiles.names.PersonName;

/** The fields of the profile itself, as its history names them. */
final class ProfileFields {

    private ProfileFields() {}

    static Fields of(Profile profile) {
        Fields fields = new Fields().put("number", profile.number()).put("state", profile.state())
                .put("birth", profile.birth())
                .put("client", profile.variants().client()).put("student", profile.variants().student());
        return personal(name(fields, profile.name()), profile.personal());
    }

    private static Fields name(Fields fields, PersonName name) {
        return fields.put("name.family", name.family()).put("name.given", name.given())
                .put("name.preferred", name.preferred()).put("name.at-birth", name.atBirth());
    }

    private static Fields personal(Fields fields, Personal personal) {
        return fields.put("sex", personal.sex()).put("gender", personal.gender())
                .put("pronouns", personal.pronouns()).put("language", personal.language())
                .put("interpreter", personal.interpreter()).put("deceased", personal.deceasedOn());
    }
}
