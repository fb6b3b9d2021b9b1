package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.Doors;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;
import org.suivi.web.rig.AsClient;
import org.suivi.web.soap.service.ProfileExchange;
import org.suivi.web.soap.service.ServiceFault;
import org.suivi.web.soap.types.GetProfilesRequest;
import org.suivi.web.soap.types.Phone;
import org.suivi.web.soap.types.Profile;
import org.suivi.web.soap.types.UpsertProfilesResult;
import org.suivi.web.soap.types.UpsertResult;

/** The same people by REST, by SOAP and by file: the same outcomes and codes, and the same profiles afterwards. */
class SameStateIT extends AsClient {

    /** What differs between two profiles that say the same. */
    private static final String OWN =
        "\"(id|contact|tie|profile|number|version|tieVersion|createdAt|changedAt|homes|since"
        + "|at|until|institution)\":(\"[^\"]*\"|\\d+|\\[[^]]*])";

    private static final String PEOPLE = """
        [{"externalId": "1", "name": {"family": "Lévesque-Roy", "given": "Maïka", "preferred": "Mai"},
          "birthDate": "2014-03-05", "sex": "FEMALE", "personal": {"language": "fr"},
          "points": [{"kind": "PHONE", "use": "HOME", "value": "514 555-0199"}],
          "enrolments": [{"institution": "763001", "institutionName": "École du Parc", "grade": "5",
                          "from": "2025-08-27", "primary": true}],
          "contacts": [{"externalId": "1-m", "family": "Roy", "given": "Ève", "relation": "MOTHER", "rank": 1,
            "points": [{"kind": "PHONE", "use": "MOBILE", "value": "418 555-0111"},
                       {"kind": "EMAIL", "use": "WORK", "value": "eve.roy@example.org"}],
            "flags": [{"kind": "LEGAL_GUARDIAN", "answer": "YES"}, {"kind": "CUSTODY", "answer": "JOINT"}]}]},
         {"externalId": "2", "name": {"family": "Simple", "given": "Ada"}, "birthDate": "2014-03-05"},
         {"externalId": "3", "name": {"family": "Téléphone", "given": "Faux"}, "birthDate": "2014-03-05",
          "points": [{"kind": "PHONE", "use": "HOME", "value": "1"}]},
         {"externalId": "4", "name": {"family": "Demain", "given": "Né"}, "birthDate": "2099-01-01"},
         {"externalId": "5", "name": {"family": "Simple", "given": "Ada"}, "birthDate": "2014-03-05"}]""";

    private Map<String, String> doors;
    private Program rest;
    private ProfileExchange soap;
    /** Looks by REST into the workspace that was filled by SOAP. */
    private Program there;

    @BeforeEach
    void enter() throws IOException, InterruptedException {
        doors = plant(Doors.class);
        rest = Program.of(SUIVI, doors, "rest");
        there = Program.of(SUIVI, doors, "soap");
        soap = Metro.of(SUIVI, doors, "soap");
    }

    @Test
    void endsInTheSameStateWithTheSameCodes() throws ServiceFault {
        String run = UUID.randomUUID().toString();
        Reply byRest = byRest(run);
        UpsertProfilesResult bySoap = bySoap(run);
        assertEquals(outcomes(byRest), outcomes(bySoap));
        assertEquals("created", outcomes(byRest).get(0).strip());
        assertTrue(byRest.body().contains("failed") && byRest.body().contains("review"), byRest::body);
        for (int at = 0; at < 2; at++)
            assertEquals(state(rest, byRest.text("/results/" + at + "/profile")),
                state(there, bySoap.getResult().get(at).getProfileId()));
        assertEquals(List.of("unchanged ", "unchanged "), outcomes(byRest(run)).subList(0, 2));
        assertEquals(List.of("unchanged ", "unchanged "), outcomes(bySoap(run)).subList(0, 2));
    }

    @Test
    void endsInTheSameStateByFileToo() throws IOException, InterruptedException, ServiceFault {
        String source = "file-" + UUID.randomUUID().toString().substring(0, 8);
        Program file = Program.of(SUIVI, doors, "file");
        RosterFile.send(file, source);
        ProfileExchange fileDoor = Metro.of(SUIVI, doors, "file");
        UpsertProfilesResult bySoap = soap.upsertProfiles(RosterFile.batch("soap-" + source));
        assertEquals(2, bySoap.getCounts().getCreated());
        for (UpsertResult one : bySoap.getResult()) {
            GetProfilesRequest asked = new GetProfilesRequest();
            asked.getExternalId().add(one.getExternalId());
            one.getExternalId().setSystem(source);
            String byFile = fileDoor.getProfiles(asked).getProfile().get(0).getProfileId();
            assertEquals(state(file, byFile), state(there, one.getProfileId()));
        }
    }

    private Reply byRest(String run) {
        return rest.post("profile-batches",
            "{\"source\": \"rest-" + run.substring(0, 8) + "\", \"people\": " + PEOPLE + "}")
            .is(200);
    }

    private UpsertProfilesResult bySoap(String run) throws ServiceFault {
        Profile first = Messages.whole("1", "LEVM14530501");
        first.getIdentifier().clear();
        first.getContact().get(0).getExternalId().setValue("1-m");
        Profile third = Messages.student("3", "Téléphone", "Faux");
        third.getPhone().add(new Phone());
        third.getPhone().get(0).setNumber("1");
        third.getPhone().get(0).setUse("HOME");
        Profile fourth = Messages.student("4", "Demain", "Né");
        fourth.setBirthDate(LocalDate.of(2099, 1, 1));
        var batch = Messages.batch(UUID.randomUUID().toString(), first, Messages.student("2", "Simple", "Ada"),
            third, fourth, Messages.student("5", "Simple", "Ada"));
        batch.getProfile().forEach(one -> one.getExternalId()
            .forEach(id -> id.setSystem("soap-" + run.substring(0, 8))));
        return soap.upsertProfiles(batch);
    }

    private static List<String> outcomes(Reply reply) {
        return IntStream.range(0, reply.size("/results")).mapToObj(at -> reply.text("/results/" + at + "/outcome") + " "
            + (reply.size("/results/" + at + "/problems") > 0 ? reply.text("/results/" + at + "/problems/0/code") : ""))
            .toList();
    }

    private static List<String> outcomes(UpsertProfilesResult result) {
        return result.getResult().stream().map(one -> one.getOutcome() + " "
            + (one.getProblem().isEmpty() ? "" : one.getProblem().get(0).getCode())).toList();
    }

    /** All that REST shows of a profile, without what it owes to its place and time. */
    private static String state(Program reader, String profile) {
        String shown = reader.get("profiles/" + profile + "?expand=contacts").is(200).body();
        assertTrue(!shown.contains("Lévesque-Roy") || shown.contains("\"sex\":\"FEMALE\""), shown);
        return shown.replaceAll(OWN, "").replaceAll("\"system\":\"[^\"]*\"", "");
    }
}
