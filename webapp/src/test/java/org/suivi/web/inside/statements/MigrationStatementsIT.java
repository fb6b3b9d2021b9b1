package org.suivi.web.inside.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.Delivery;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.ProfileId;

/** What the product promises about records of a former system: S09, S10. */
@ExtendWith(ArquillianExtension.class)
class MigrationStatementsIT {

    private static final String HEADER = "record_number,service,title,reason,primary_id,primary_name,primary_birth,"
            + "secondary1_id,secondary1_name,secondary1_birth,guardian1_name,guardian1_relation,guardian1_phone,"
            + "guardian1_for\n";

    @Inject private School school;
    @Inject private RosterDesk desk;
    @Inject private VisibleProfiles visible;
    @Inject private ContactDesk contacts;
    @Inject private RecordDesk records;

    @Test
    void s09AssociatedProfilesBecomeDistinctProfiles() throws IOException {
        bring("M1,Orthophonie,Suivi,,m-1,\"Vézina, Ariane\",2015-01-01,m-2,\"Vézina, Olivier\",2017-01-01,,,,");
        ProfileId ariane = find("Vezina Ariane");
        ProfileId olivier = find("Vezina Olivier");
        var record = records.ofProfile(school.maude(), ariane).visible().get(0);
        assertEquals(Set.of(ariane, olivier), records.view(school.maude(), record.id()).people().stream()
                .map(person -> person.profile()).collect(Collectors.toSet()));
    }

    @Test
    void s10FormerGuardiansAreContactsOfTheProfile() throws IOException {
        bring("M2,Orthophonie,Suivi,,m-3,\"Marcoux, Félix\",2015-01-01,,,,Julie Marcoux,mère,514 555-0143,Félix");
        var mother = contacts.of(school.sophie(), find("Marcoux Felix")).get(0);
        assertEquals("Julie Marcoux", mother.person().shown());
        assertEquals("514 555-0143", mother.person().points().get(0).value());
    }

    private void bring(String row) throws IOException {
        Path file = Files.writeString(Files.createTempFile("legacy", ".csv"), HEADER + row + "\n");
        UUID run = desk.receive(school.nadia(), new Delivery("former-" + UUID.randomUUID(), "former.csv",
                List.of(new UploadedFile("former.csv", file))));
        work(run);
        desk.confirm(school.nadia(), run, false);
        work(run);
    }

    private void work(UUID run) {
        while (desk.advance(school.nadia(), run, 100)) Thread.onSpinWait();
    }

    private ProfileId find(String words) {
        return visible.page(school.sophie(), ProfileQuery.search(words)).rows().get(0).id();
    }
}
