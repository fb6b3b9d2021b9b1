package org.suivi.web.oneroster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.suivi.profiles.offered.OfferedBirth;
import org.suivi.profiles.offered.OfferedPerson;
import org.suivi.profiles.offered.OfferedPerson.Place;
import org.suivi.profiles.offered.OfferedSchool;
import org.suivi.web.json.Sheet;
import org.suivi.web.oneroster.Answers.Shape;

/**
 * Writes rows as the objects of the standard: times in UTC, flags as texts, references with whole addresses. Members of
 * the standard that Suivi does not keep can be asked for as well; they are left out.
 */
@ApplicationScoped
class Shapes {

    private final Answers answers;

    @Inject
    Shapes(Answers answers) { this.answers = answers; }

    Shape<OfferedSchool> school() {
        return new Shape<>("orgs", "org",
            Set.of("sourcedId", "status", "dateLastModified", "name", "type", "identifier", "parent", "children"),
            (sheet, one) -> head(sheet, one.key(), true, one.since()).text("name", one.name()).text("type", "school")
                .text("identifier", one.code()));
    }

    Shape<OfferedBirth> birth() {
        return new Shape<>("demographics", "demographics",
            Set.of("sourcedId", "status", "dateLastModified", "birthDate", "sex"),
            (sheet, one) -> head(sheet, one.key(), one.present(), one.changed())
                .text("birthDate", one.birthDate()).text("sex", one.sex()));
    }

    Shape<OfferedPerson> person() {
        return new Shape<>("users", "user", Set.of("sourcedId", "status", "dateLastModified", "enabledUser", "userIds",
            "givenName", "familyName", "preferredFirstName", "identifier", "email", "sms", "phone", "agents", "grades",
            "roles", "primaryOrg", "username", "userMasterIdentifier", "middleName", "preferredMiddleName",
            "preferredLastName", "pronouns", "userProfiles", "resources"), this::person);
    }

    private void person(Sheet sheet, OfferedPerson one) {
        var names = one.names();
        head(sheet, one.key(), one.present(), one.changed())
            .text("enabledUser", one.role() == OfferedPerson.Role.STUDENT ? "true" : "false")
            .each("userIds", names.identifiers(), (id, each) -> id.text("type", each.system())
                .text("identifier", each.value()))
            .text("givenName", names.given() == null ? "" : names.given()).text("familyName", names.family())
            .text("preferredFirstName", names.preferred()).text("identifier", names.number())
            .text("email", one.reach().email()).text("sms", one.reach().mobile()).text("phone", one.reach().phone())
            .each("agents", one.others(), (agent, key) -> reference(agent, "users", key, "user"))
            .texts("grades", one.places().stream().map(Place::grade).filter(java.util.Objects::nonNull).distinct()
                .toList())
            .each("roles", one.places(), (role, place) -> role(role, one, place));
        if (!one.places().isEmpty())
            sheet.object("primaryOrg", org -> reference(org, "orgs", one.places().get(0).school(), "org"));
    }

    private void role(Sheet sheet, OfferedPerson one, Place place) {
        sheet.text("roleType", place == one.places().get(0) ? "primary" : "secondary")
            .text("role", one.role().name().toLowerCase(Locale.ROOT))
            .object("org", org -> reference(org, "orgs", place.school(), "org"))
            .text("beginDate", place.from()).text("endDate", place.until());
    }

    private void reference(Sheet sheet, String collection, String key, String type) {
        sheet.text("href", answers.href(collection, key)).text("sourcedId", key).text("type", type);
    }

    private static Sheet head(Sheet sheet, String key, boolean present, Instant changed) {
        return sheet.text("sourcedId", key).text("status", present ? "active" : "tobedeleted")
            .text("dateLastModified", changed.truncatedTo(ChronoUnit.MILLIS));
    }
}
