package org.suivi.records.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.Delivery;
import org.suivi.profiles.roster.ItemFilter;
import org.suivi.profiles.roster.ReviewDesk;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.RunLog;
import org.suivi.profiles.roster.RunState;
import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.records.LinkRole;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordState;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.Steps;
import org.suivi.testing.SuiviTest;

/** Records of a former system with "associated profiles" become profiles, contacts and records (S09, S10). */
@SuiviTest
class LegacyMigrationIT {

    private static final String HEADER = "record_number,service,title,reason,primary_id,primary_name,primary_birth,"
        + "secondary1_id,secondary1_name,secondary1_birth,secondary2_id,secondary2_name,secondary2_birth,"
        + "guardian1_name,guardian1_relation,guardian1_phone,guardian1_for";

    @Inject
    private House house;
    @Inject
    private RosterDesk desk;
    @Inject
    private RunLog log;
    @Inject
    private ReviewDesk reviews;
    @Inject
    private RecordDesk records;
    @Inject
    private VisibleProfiles visible;
    @Inject
    private ContactDesk contacts;
    @TempDir
    private Path folder;

    private Party clinic;
    private Party psychology;
    private Viewer coordinator;
    private Viewer member;
    private String source;

    @BeforeEach
    void aCoordinator() {
        clinic = house.workspace("Clinique");
        psychology = house.service(clinic, "Psychologie");
        var staff = house.practitioner(clinic).self().id();
        house.joins(staff, psychology);
        member = house.viewer(staff, clinic);
        coordinator = house.someone(clinic, Role.COORDINATOR);
        source = "legacy-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void s09E30MakesADistinctProfileOfEveryAssociatedOne() {
        var run = brought("R1,psychologie,Suivi familial,,7,\"Roy, Léa\",2015-01-01,8,\"Roy, Max\",2017-01-01,"
            + "9,\"Roy, Jean\",1980-01-01,,,,");
        assertEquals(RunState.DONE, run.state());
        assertEquals(4, run.counts().create());
        var people = active();
        assertEquals(List.of("Roy, Jean", "Roy, Léa", "Roy, Max"),
            people.stream().map(one -> one.name().listed()).sorted().toList());
        var record = records.view(member, records.ofProfile(member, id("Léa")).visible().get(0).id());
        assertEquals("Suivi familial · R1", record.title());
        assertEquals(psychology, record.holder().holder());
        assertEquals(List.of(LinkRole.CLIENT, LinkRole.CO_CLIENT, LinkRole.CO_CLIENT),
            record.people().stream().map(one -> one.role()).toList());
        assertEquals(id("Léa"), record.people().get(0).profile());
    }

    @Test
    void s10E32GivesGuardiansToTheContactsOfTheRightChild() {
        brought("R1,Psychologie,,,7,\"Roy, Léa\",2015-01-01,8,\"Roy, Max\",2017-01-01,,,,"
            + "Julie Roy,mère,514 555-0143,Max");
        assertEquals(List.of(), of("Léa"));
        assertEquals("Julie Roy", of("Max").get(0).person().shown());
        assertEquals("514 555-0143", of("Max").get(0).person().points().get(0).value());
    }

    @Test
    void e32GivesAnUnclearGuardianToAllMinorsAndFlagsThem() {
        var run = brought("R1,Psychologie,,,7,\"Roy, Léa\",2015-01-01,8,\"Roy, Max\",2017-01-01,"
            + "9,\"Roy, Jean\",1980-01-01,M. et Mme Roy,parents,,");
        assertEquals(of("Léa").get(0).contact(), of("Max").get(0).contact());
        assertEquals("M. et Mme Roy", of("Léa").get(0).person().shown());
        assertEquals(List.of(), of("Jean"));
        assertEquals(List.of("guardian-unclear", "guardian-unclear"), flagged(run));
    }

    @Test
    void e31MergesTheCertainAndQueuesTheRest() {
        var run = brought("R1,Psychologie,,,7,\"Roy, Léa\",2015-01-01,,,,,,,,,,",
            "R2,Psychologie,,,7,\"Roy, Léa\",2015-01-01,,,,,,,,,,",
            "R3,Psychologie,,,,\"Roy, Léa\",2015-01-01,,,,,,,,,,");
        assertEquals(1, active().size());
        assertEquals(2, records.ofProfile(coordinator, id("Léa")).visible().size());
        assertEquals(2, run.counts().toReview());
        var waiting = reviews.waiting(coordinator, run.id()).get(0);
        reviews.decide(coordinator, run.id(), waiting.item(), id("Léa"));
        assertEquals(0, worked(run.id()).counts().toReview());
        assertEquals(3, records.ofProfile(coordinator, id("Léa")).visible().size());
    }

    @Test
    void e34HoldsAPlaceForSomeoneWithoutAName() {
        var run = brought("R9,Psychologie,,,,?,,,,,,,,,,,");
        assertEquals("(sans nom / no name) R9", active().get(0).name().family());
        assertEquals(List.of("placeholder"), flagged(run));
        assertEquals(1, records.ofProfile(coordinator, active().get(0).id()).visible().size());
    }

    @Test
    void e35ChangesNothingTheSecondTime() {
        String[] rows = {"R1,Psychologie,,,7,\"Roy, Léa\",2015-01-01,,,,,,,Julie Roy,mother,514 555-0143,",
            "R2,Psychologie,,,7,\"Roy, Léa\",2015-01-01,8,\"Roy, Max\",2017-01-01,,,,Julie Roy,mother,514 555-0143,"};
        brought(rows);
        var again = brought(rows);
        assertEquals(4, again.counts().same());
        assertEquals(0, again.counts().create() + again.counts().change() + again.counts().toReview());
        assertEquals(2, active().size());
        assertEquals(2, records.ofProfile(coordinator, id("Léa")).visible().size());
    }

    @Test
    void e35TakesTheWholeMigrationBack() {
        var run = brought("R1,Psychologie,,,7,\"Roy, Léa\",2015-01-01,,,,,,,Julie Roy,mother,514 555-0143,");
        var record = records.ofProfile(coordinator, id("Léa")).visible().get(0).id();
        desk.undo(coordinator, run.id());
        assertEquals(RunState.UNDONE, worked(run.id()).state());
        assertEquals(2, log.run(coordinator, run.id()).counts().undone());
        assertEquals(List.of(), active());
        assertEquals(RecordState.ARCHIVED, records.view(coordinator, record).state());
    }

    @Test
    void bringsTheDocumentedSampleIn() throws IOException {
        try (var sample = LegacyMigrationIT.class.getResourceAsStream("legacy.csv")) {
            Path file = Files.write(folder.resolve("legacy.csv"), sample.readAllBytes());
            UUID run = desk.receive(coordinator,
                new Delivery(source, "legacy.csv", List.of(new UploadedFile("legacy.csv", file))));
            worked(run);
            desk.confirm(coordinator, run, false);
            var result = worked(run);
            assertEquals(0, result.counts().errors() + result.counts().refused());
            assertEquals(2, result.counts().toReview());
        }
        assertEquals(4, active().size());
        assertEquals(List.of("Julie Roy", "Marc Tremblay", "M. et Mme Tremblay"),
            of("Émile").stream().map(one -> one.person().shown()).toList());
        assertEquals(2, of("Zoé").size());
    }

    @Test
    void writesNothingBeforeItIsConfirmedAndOnlyForCoordinators() {
        var run = log.run(coordinator, tried(coordinator, "R1,Psychologie,,,7,\"Roy, Léa\",2015-01-01,,,,,,,,,,"));
        assertEquals(2, run.counts().create());
        assertEquals(List.of(), active());
        var secretary = house.someone(clinic, Role.SECRETARY);
        assertThrows(NotAllowed.class, () -> tried(secretary, "R1,Psychologie,,,7,\"Roy, Léa\",,,,,,,,,,,"));
    }

    @Test
    void setsARecordOfAnUnknownServiceAside() {
        var run = brought("R1,Astrologie,,,7,\"Roy, Léa\",2015-01-01,,,,,,,,,,");
        assertEquals(1, run.counts().refused());
        assertTrue(log.items(coordinator, run.id(), ItemFilter.REFUSED, new RunLog.Page(0, 5)).get(0).record());
        assertFalse(active().isEmpty());
    }

    private List<String> flagged(RunView run) {
        return log.items(coordinator, run.id(), ItemFilter.FLAGGED, new RunLog.Page(0, 10)).stream()
            .map(one -> one.code()).toList();
    }

    private List<ContactView> of(String given) { return contacts.of(coordinator, id(given)); }

    private ProfileId id(String given) {
        return active().stream().filter(one -> given.equals(one.name().given())).findFirst().orElseThrow().id();
    }

    private List<ProfileSummary> active() {
        return visible.page(coordinator, new ProfileQuery(null, "", null, null, false, 0, 200)).rows();
    }

    private RunView brought(String... rows) {
        UUID run = tried(coordinator, rows);
        desk.confirm(coordinator, run, false);
        return worked(run);
    }

    private UUID tried(Viewer viewer, String... rows) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "legacy", ""),
                (HEADER + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
            UUID run = desk.receive(viewer, new Delivery(source, "x.csv", List.of(new UploadedFile("x.csv", file))));
            worked(run);
            return run;
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    private RunView worked(UUID run) {
        Steps.all(() -> advance(run));
        return log.run(coordinator, run);
    }

    private boolean advance(UUID run) {
        try {
            return desk.advance(coordinator, run, 1);
        } catch (Refusal one) {
            desk.setAside(coordinator, run, one);
            return true;
        }
    }
}
