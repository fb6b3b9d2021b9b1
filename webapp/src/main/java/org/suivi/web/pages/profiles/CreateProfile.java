package org.suivi.web.pages.profiles;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.NewProfile;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Variants;
import org.suivi.profiles.identity.IdentityDesk;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;
import org.suivi.web.texts.Formats;

/** The “new profile” dialog: shows who it may be already while the name is being typed, and never stands in the way. */
@Named
@ViewScoped
public class CreateProfile implements ProfileChosen, Serializable {

    private static final int ENOUGH_TO_COMPARE = 2;
    private static final int SHOWN = 4;

    private final ProfileDesk profiles;
    private final IdentityDesk identities;
    private final CurrentViewer me;
    private final Formats formats;
    private final Fields fields = new Fields().with("student", true);
    private List<PossibleDuplicate> alike = List.of();

    @Inject
    CreateProfile(ProfileDesk profiles, IdentityDesk identities, CurrentViewer me, Formats formats) {
        this.profiles = profiles;
        this.identities = identities;
        this.me = me;
        this.formats = formats;
    }

    /** Looks for people who are like the one being typed. */
    public void compare() {
        String family = fields.text("family");
        boolean enough = family != null && family.length() >= ENOUGH_TO_COMPARE;
        alike = enough ? likest(Likeness.of(family, fields.text("given"), BirthDate.of(birthSoFar()))) : List.of();
    }

    /** Creates the profile and empties the form for the next one. */
    public ProfileId create() {
        ProfileId created = profiles.create(me.viewer(), asTyped());
        fields.keySet().retainAll(List.of("client", "student", "institution"));
        alike = List.of();
        return created;
    }

    /** Opens the person’s page, unless another page decides otherwise. */
    @Override
    public String chosen(ProfileId profile) { return "/profiles/view.xhtml?faces-redirect=true&id=" + profile; }

    public Map<String, Object> getFields() { return fields; }

    public List<PossibleDuplicate> getAlike() { return alike; }

    /** What tells someone alike apart: date of birth, school and number. */
    public String line(PossibleDuplicate other) {
        var known = other.profile();
        return Stream.of(formats.born(known.birth()), known.institution(), known.number())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private List<PossibleDuplicate> likest(Likeness typed) {
        return identities.possibleDuplicates(me.viewer(), typed).stream().limit(SHOWN).toList();
    }

    private NewProfile asTyped() {
        var name = PersonName.of(fields.text("family"), fields.text("given"));
        var variants = new Variants(fields.flag("client"), fields.flag("student"));
        return new NewProfile(name, BirthDate.parse(fields.text("birth")), variants, null, null, null, enrolments(),
                null);
    }

    private List<NewEnrolment> enrolments() {
        String institution = fields.text("institution");
        return institution == null ? List.of()
                : List.of(new NewEnrolment(UUID.fromString(institution), fields.text("grade"), null, null));
    }

    private LocalDate birthSoFar() {
        String typed = fields.text("birth");
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unfinished) {
            return null;
        }
    }
}
