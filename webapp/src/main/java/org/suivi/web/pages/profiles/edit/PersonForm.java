package org.suivi.web.pages.profiles.edit;

import org.suivi.profiles.EditProfile;
import org.suivi.profiles.Personal;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.Sex;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;

/** Names and personal details between the desk and the form. */
final class PersonForm {

    private PersonForm() {}

    static Fields of(ProfileView profile) {
        var name = profile.name();
        var personal = profile.personal();
        return new Fields().with("family", name.family()).with("given", name.given())
                .with("preferred", name.preferred()).with("atBirth", name.atBirth())
                .with("birth", profile.birth() == null ? null : profile.birth().text())
                .with("client", profile.variants().client()).with("student", profile.variants().student())
                .with("sex", personal.sex()).with("gender", personal.gender())
                .with("pronouns", personal.pronouns()).with("language", personal.language())
                .with("interpreter", personal.interpreter()).with("deceasedOn", personal.deceasedOn());
    }

    /** @param how the fields that belong to the change and not to the person: {@code correction}, {@code reason} */
    static EditProfile edit(long version, Fields form, Fields how) {
        var name = new PersonName(form.text("family"), form.text("given"), form.text("preferred"),
                form.text("atBirth"));
        var personal = new Personal(form.choice("sex", Sex.class), form.text("gender"), form.text("pronouns"),
                form.text("language"), form.text("interpreter"), form.day("deceasedOn"));
        var variants = new Variants(form.flag("client"), form.flag("student"));
        return new EditProfile(version, name, BirthDate.parse(form.text("birth")), variants, personal,
                how.flag("correction"), how.text("reason"));
    }
}
