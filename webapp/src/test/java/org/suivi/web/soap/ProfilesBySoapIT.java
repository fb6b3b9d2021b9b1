package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suivi.web.soap.Messages.assertFault;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.contacts.Relation;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.web.inside.SchoolSystems;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;
import org.suivi.web.rig.AsClient;
import org.suivi.web.soap.service.ProfileExchange;
import org.suivi.web.soap.service.ServiceFault;
import org.suivi.web.soap.types.CodeList;
import org.suivi.web.soap.types.Contact;
import org.suivi.web.soap.types.FindChangesRequest;
import org.suivi.web.soap.types.FindMatchesRequest;
import org.suivi.web.soap.types.GetCapabilitiesRequest;
import org.suivi.web.soap.types.Profile;
import org.suivi.web.soap.types.StoredProfile;
import org.suivi.web.soap.types.UpsertProfilesRequest;
import org.suivi.web.soap.types.UpsertProfilesResult;

/** People as a board's system sends, reads, finds and follows them by SOAP. */
class ProfilesBySoapIT extends AsClient {

    private static Map<String, String> planted;
    private static ProfileExchange board;

    @BeforeAll
    static void letIn() throws IOException, InterruptedException {
        planted = plant(SchoolSystems.class);
        board = Metro.of(SUIVI, planted, "board");
    }

    @Test
    void s02ProfileHoldsNameDetailsInstitutionAndContactsThroughSoap() throws ServiceFault {
        Profile sent = Messages.whole("s02", "OUEF13081902");
        sent.setFamilyName("Ouellet-Dionne");
        sent.setGivenName("Fabienne");
        sent.setBirthDate(LocalDate.of(2013, 8, 19));
        UpsertProfilesResult made = board.upsertProfiles(Messages.batch("s02", sent));
        assertEquals("created", made.getResult().get(0).getOutcome(), () -> problems(made));
        StoredProfile stored = board.getProfiles(Messages.asking("s02", "contacts")).getProfile().get(0);
        assertEquals(made.getResult().get(0).getProfileId(), stored.getProfileId());
        Profile profile = stored.getProfile();
        assertEquals("Ouellet-Dionne", profile.getFamilyName());
        assertEquals("Mai", profile.getPreferredGivenName());
        assertEquals(LocalDate.of(2013, 8, 19), profile.getBirthDate());
        assertEquals("FEMALE", profile.getSex());
        assertEquals("OUEF13081902", profile.getIdentifier().get(0).getValue());
        assertEquals("514 555-0199", profile.getPhone().get(0).getNumber());
        assertEquals("École du Parc", profile.getEnrolment().get(0).getInstitutionName());
        assertEquals("5", profile.getEnrolment().get(0).getGrade());
        Contact mother = profile.getContact().get(0);
        assertEquals("MOTHER", mother.getRelation());
        assertEquals("eve.roy@example.org", mother.getEmail().get(0).getValue());
        assertTrue(mother.getFlag().stream().anyMatch(flag -> flag.getKind().equals("CUSTODY")
            && flag.getAnswer().equals("JOINT")));
    }

    @Test
    void e62ARepeatedRequestGetsTheFirstAnswerAgain() throws ServiceFault {
        UpsertProfilesRequest once = Messages.batch("e62-soap", Messages.student("e62", "Répété", "Paul"));
        UpsertProfilesResult first = board.upsertProfiles(once);
        assertEquals(first.getBatchId(), board.upsertProfiles(once).getBatchId());
        once.getProfile().get(0).setGivenName("Pierre");
        assertFault("invalidMessage", "key-reused", () -> board.upsertProfiles(once));
        once.setRequestId("e62-soap-2");
        assertEquals("updated", board.upsertProfiles(once).getResult().get(0).getOutcome());
        once.setRequestId("e62-soap-3");
        assertEquals(1, board.upsertProfiles(once).getCounts().getUnchanged());
    }

    @Test
    void e63WhoeverComesSecondByRestOrSoapIsTold() throws ServiceFault {
        var made = board.upsertProfiles(Messages.batch("e63", Messages.student("e63", "Croisé", "Luc")));
        Program rest = Program.of(SUIVI, planted, "board");
        String address = "profiles/" + made.getResult().get(0).getProfileId();
        Reply seen = rest.get(address).is(200);
        board.upsertProfiles(Messages.batch("e63-2", Messages.student("e63", "Croisé", "Lucas")));
        rest.call("PATCH", address, "{\"name\": {\"given\": \"Lucien\"}}", "If-Match", seen.tag())
            .is(412, "changed-meanwhile");
        assertEquals("Lucas", rest.get(address).text("/name/given"));
    }

    @Test
    void problemsOfOneProfileAreDataAndTheOthersAreWritten() throws ServiceFault {
        Profile wrong = Messages.student("item-1", "Bon", "Un");
        wrong.setSex("FEMALE");
        wrong.getPhone().add(new org.suivi.web.soap.types.Phone());
        wrong.getPhone().get(0).setNumber("1");
        var result = board.upsertProfiles(Messages.batch("items", wrong, Messages.student("item-2", "Bon", "Deux")));
        assertEquals(1, result.getCounts().getFailed(), () -> problems(result));
        assertEquals(1, result.getCounts().getCreated());
        assertEquals("failed", result.getResult().get(0).getOutcome());
        assertEquals("/phone/0/number", result.getResult().get(0).getProblem().get(0).getPath());
        assertEquals(1, board.getProfiles(Messages.asking("item-1")).getNotFound().size());
    }

    @Test
    void endsTiesOnlyWhereSomethingIsSaidOfContacts() throws ServiceFault {
        Profile child = Messages.student("ties", "Nouage", "Ina");
        child.getContact().add(Messages.mother("ties-m"));
        assertEquals(1, board.upsertProfiles(unlinking("ties-1", child)).getCounts().getCreated());
        Profile silent = Messages.student("ties", "Nouage", "Ina");
        assertEquals(1, board.upsertProfiles(unlinking("ties-2", silent)).getCounts().getUnchanged());
        Profile alone = Messages.student("ties", "Nouage", "Ina");
        alone.setNoContacts(true);
        assertEquals(1, board.upsertProfiles(unlinking("ties-3", alone)).getCounts().getUpdated());
        assertEquals(1, board.upsertProfiles(unlinking("ties-4", alone)).getCounts().getUnchanged());
        assertEquals(1, board.upsertProfiles(unlinking("ties-5", child)).getCounts().getUpdated());
        child.setNoContacts(true);
        assertFault("invalidMessage", "invalid.one-of-two", () -> board.upsertProfiles(unlinking("ties-6", child)));
    }

    private static UpsertProfilesRequest unlinking(String requestId, Profile child) {
        UpsertProfilesRequest request = Messages.batch(requestId, child);
        request.setOnMissingContacts("unlink");
        return request;
    }

    @Test
    void namesTheSexAndTheInstitutionThatAreUnknown() throws ServiceFault {
        Profile child = Messages.student("odd", "Étrange", "Ulla");
        child.setSex("F");
        var wrong = board.upsertProfiles(Messages.batch("odd-1", child)).getResult().get(0).getProblem().get(0);
        assertEquals("/sex", wrong.getPath());
        child.setSex("X");
        child.getEnrolment().add(Messages.enrolment());
        child.getEnrolment().get(0).setInstitutionCode("nowhere-1");
        child.getEnrolment().get(0).setInstitutionName(null);
        var nowhere = board.upsertProfiles(Messages.batch("odd-2", child)).getResult().get(0);
        assertEquals("failed", nowhere.getOutcome());
        assertEquals("institution-unknown", nowhere.getProblem().get(0).getCode());
        assertEquals("/enrolment/0/institutionCode", nowhere.getProblem().get(0).getPath());
        assertTrue(nowhere.getProblem().get(0).getMessage().length() > 10);
    }

    @Test
    void aTrialWritesNothingAndCreateOnlyChangesNobody() throws ServiceFault {
        UpsertProfilesRequest trial = Messages.batch("trial", Messages.student("trial", "Essai", "Zoé"));
        trial.setMode("dryRun");
        assertEquals(1, board.upsertProfiles(trial).getCounts().getCreated());
        assertEquals(1, board.getProfiles(Messages.asking("trial")).getNotFound().size());
        board.upsertProfiles(Messages.batch("trial-2", Messages.student("trial", "Essai", "Zoé")));
        UpsertProfilesRequest again = Messages.batch("trial-3", Messages.student("trial", "Essai", "Zoée"));
        again.setMode("createOnly");
        var left = board.upsertProfiles(again);
        assertEquals(0, left.getCounts().getFailed());
        assertEquals(1, left.getCounts().getSkipped());
        assertEquals("skipped", left.getResult().get(0).getOutcome());
        assertEquals("already-known", left.getResult().get(0).getProblem().get(0).getCode());
        assertEquals("Zoé", board.getProfiles(Messages.asking("trial")).getProfile().get(0).getProfile()
            .getGivenName());
    }

    @Test
    void findsWhoMayBeTheSamePerson() throws ServiceFault {
        board.upsertProfiles(Messages.batch("match", Messages.student("match", "Beauséjour", "Édith")));
        FindMatchesRequest request = new FindMatchesRequest();
        request.setFamilyName("Beausejour");
        request.setGivenName("Edith");
        request.setBirthDate(LocalDate.of(2014, 3, 5));
        var found = board.findMatches(request).getCandidate().get(0);
        assertTrue(found.getReason().containsAll(List.of("name", "birth")), () -> found.getReason().toString());
        assertFalse(found.isCertain());
    }

    @Test
    void tellsWhatHasChangedWithoutAGap() throws ServiceFault {
        FindChangesRequest request = new FindChangesRequest();
        while (true) {
            var page = board.findChanges(request);
            request.setSinceToken(page.getNextToken());
            if (!page.isMore()) break;
        }
        var made = board.upsertProfiles(Messages.batch("feed", Messages.student("feed", "Suivi", "Nora")));
        request.getType().add("profile.created");
        var news = board.findChanges(request);
        assertTrue(news.getChange().stream().anyMatch(change ->
            change.getProfileId().equals(made.getResult().get(0).getProfileId())));
        request.setSinceToken("no token");
        assertFault("invalidMessage", "invalid.cursor", () -> board.findChanges(request));
    }

    @Test
    void refusesWhatTheProgramMayNotDo() throws Exception {
        ProfileExchange reader = Metro.of(SUIVI, planted, "reader");
        assertFault("forbidden", "not-allowed.scope",
            () -> reader.upsertProfiles(Messages.batch("reader", Messages.student("reader", "Refus", "Ada"))));
        assertFault("forbidden", "not-allowed.scope", () -> reader.getProfiles(Messages.asking("s02", "contacts")));
        assertEquals(1, board.getProfiles(Messages.asking("reader")).getNotFound().size());
        ProfileExchange stranger = Metro.of(SUIVI, planted, "stranger");
        board.upsertProfiles(Messages.batch("mine", Messages.student("mine", "Voisin", "Ana")));
        assertEquals(1, stranger.getProfiles(Messages.asking("mine")).getNotFound().size());
    }

    @Test
    void tellsItsListsFromWhereTheyAreKept() throws ServiceFault {
        GetCapabilitiesRequest who = new GetCapabilitiesRequest();
        who.setClientName("SoapIT");
        var all = board.getCapabilities(who);
        assertEquals(List.of("v1"), all.getVersion());
        assertEquals(Relation.values().length, list(all.getCodeList(), "relation").size());
        assertEquals(ChangeType.values().length, list(all.getCodeList(), "changeType").size());
        assertEquals(List.of("upsert", "createOnly", "dryRun"), list(all.getCodeList(), "mode"));
        assertNotNull(board.getCapabilities(null));
    }

    private static List<String> list(List<CodeList> lists, String name) {
        return lists.stream().filter(list -> list.getName().equals(name)).findFirst().orElseThrow().getValue();
    }

    private static String problems(UpsertProfilesResult result) {
        StringBuilder text = new StringBuilder();
        result.getResult().forEach(one -> one.getProblem().forEach(problem ->
            text.append(one.getOutcome()).append(' ').append(problem.getCode()).append(' ').append(problem.getPath())));
        return text.toString();
    }
}
