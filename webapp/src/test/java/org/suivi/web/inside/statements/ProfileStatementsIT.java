package org.suivi.web.inside.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileInUse;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.Variants;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.NewContact;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Tie;
import org.suivi.profiles.messages.MessageDesk;
import org.suivi.profiles.messages.NewMessage;
import org.suivi.profiles.messages.Recipient;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/** What the product promises about profiles: S01, S02, S06, S07, S15, S17, S19. */
@ExtendWith(ArquillianExtension.class)
class ProfileStatementsIT {

    @Inject private School school;
    @Inject private ProfileDesk profiles;
    @Inject private DetailDesk details;
    @Inject private ContactDesk contacts;
    @Inject private InstitutionDesk institutions;
    @Inject private MessageDesk messages;
    @Inject private VisibleProfiles visible;
    @Inject private RecordDesk records;

    @Test
    void s01ProfileExistsOnItsOwn() {
        ProfileId emilie = school.student("Tremblay", "Émilie");
        assertEquals(List.of(), records.ofProfile(school.maude(), emilie).visible());
        assertEquals(0, records.ofProfile(school.maude(), emilie).hidden());
        assertTrue(isListed(View.ACTIVE, emilie));
    }

    @Test
    void s02ProfileHoldsNameDetailsInstitutionAndContacts() {
        UUID ecole = institutions.add(school.sophie(), new NewInstitution("École de l’Envol", null, "Lévis"));
        ProfileId id = profiles.create(school.sophie(), new NewProfile(
                new PersonName("Côté-O’Neil", "Éloïse Marie", "Élo", "Roy"), BirthDate.parse("2017-03"),
                Variants.STUDENT, null, List.of(ContactPoint.phone(ContactPoint.Use.MOBILE, "418 555-0142"),
                        ContactPoint.email(ContactPoint.Use.HOME, "elo@example.org")),
                null, List.of(new NewEnrolment(ecole, "4", null, null)), null));
        contacts.add(school.sophie(), id, NewContact.of(
                new Person(false, "Côté", "Geneviève", "fr",
                List.of(ContactPoint.phone(ContactPoint.Use.HOME, "418 555-0177"))),
                Tie.of(Relation.MOTHER, Flag.yes(Flag.Kind.PARENTAL_AUTHORITY))));

        ProfileView elo = profiles.open(school.sophie(), id);
        assertEquals("Élo Côté-O’Neil", elo.name().shown());
        assertEquals("2017-03", elo.birth().text());
        assertEquals(List.of("elo@example.org"), elo.points().stream()
                .filter(p -> p.kind() == ContactPoint.Kind.EMAIL).map(ContactPoint::value).toList());
        assertEquals("École de l’Envol", elo.enrolments().get(0).institutionName());
        var mother = contacts.of(school.sophie(), id).get(0);
        assertEquals("Geneviève Côté", mother.person().shown());
        assertEquals(Flag.Answer.YES, mother.tie().flag(Flag.Kind.PARENTAL_AUTHORITY).answer());
        assertEquals(Flag.Answer.UNKNOWN, mother.tie().flag(Flag.Kind.CUSTODY).answer(),
                "what nobody said stays unknown");
    }

    @Test
    void s06OneViewShowsThePersonTheContactsAndTheRecords() {
        ProfileId id = school.student("Benali", "Amir");
        RecordId record = school.recordOf(school.maude(), id);
        assertEquals("Amir Benali", profiles.open(school.maude(), id).name().shown());
        assertEquals(List.of(), contacts.of(school.maude(), id));
        assertEquals(List.of(record), records.ofProfile(school.maude(), id).visible().stream().map(r -> r.id())
                .toList());
    }

    @Test
    void s07WritesToThePersonAndLogsWhatWasSent() {
        ProfileId id = school.student("Roy", "Zoé");
        school.recordOf(school.maude(), id);
        details.reachAt(school.maude(), id, profiles.open(school.maude(), id).version(),
                List.of(ContactPoint.email(ContactPoint.Use.HOME, "zoe@example.org")));
        Recipient zoe = messages.recipients(school.maude(), id).get(0);
        messages.write(school.maude(), id, new NewMessage(zoe.point(), "Rendez-vous", "Mardi à 9 h", false, false));
        var sent = messages.journal(school.maude(), id).get(0);
        assertEquals("Rendez-vous", sent.subject());
        assertEquals("zoe@example.org", sent.address());
    }

    @Test
    void s15ProfilesAreListedSearchedAndManaged() {
        ProfileId id = school.student("Œuvrard-Saint-Onge", "Noëlla");
        for (String words : List.of("noella oeuv", "OEUVRARD", "st onge noe", "œuv"))
            assertTrue(visible.page(school.sophie(), ProfileQuery.search(words)).rows().stream()
                    .anyMatch(row -> row.id().equals(id)), words);
    }

    @Test
    void s17ProfileIsArchivedOnlyWithoutActiveFollowUp() {
        ProfileId id = school.student("Gagnon", "Léo");
        RecordId seen = school.recordOf(school.maude(), id);
        RecordId hidden = school.recordOf(school.julien(), id);
        long version = profiles.open(school.maude(), id).version();
        ProfileInUse refused = assertThrows(ProfileInUse.class,
                () -> profiles.archive(school.maude(), id, version, "moved"));
        assertEquals(List.of(seen), refused.named().stream().map(b -> b.record()).toList());
        assertEquals(1, refused.others());

        records.archive(school.maude(), seen, "done");
        records.archive(school.julien(), hidden, "done");
        profiles.archive(school.sophie(), id, profiles.open(school.sophie(), id).version(), "moved");
        assertFalse(isListed(View.ACTIVE, id));
        assertTrue(isListed(View.ARCHIVED, id));
        profiles.restore(school.sophie(), id, profiles.open(school.sophie(), id).version());
        assertTrue(isListed(View.ACTIVE, id));
    }

    @Test
    void s19PersonIsClientStudentOrBoth() {
        for (Variants variants : List.of(Variants.CLIENT, Variants.STUDENT, Variants.BOTH)) {
            ProfileId id = profiles.create(school.sophie(),
                    NewProfile.quick(PersonName.of("Dubé", "Alex"), null, variants));
            assertEquals(variants, profiles.open(school.sophie(), id).variants());
        }
        assertThrows(org.suivi.sharing.InvalidValue.class, () -> new Variants(false, false));
    }

    private boolean isListed(View view, ProfileId id) {
        String name = profiles.open(school.sophie(), id).name().family();
        return visible.page(school.sophie(), ProfileQuery.search(name).in(view).rows(0, 200)).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }
}
