package org.suivi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database: they start on it empty at the same moment, work as one, and one of them is lost. */
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesIT {

    private static final int TRIES = 1000;

    /** Not known any more; after many such calls within a minute also: too many. */
    private static final Set<Integer> CUT_OFF = Set.of(401, 429);

    @TempDir
    private static Path folder;

    private static TwoNodes nodes;
    private static RunningSuivi one;
    private static RunningSuivi two;
    private static Visitor visitor;
    private static String profile;

    @BeforeAll
    static void startBothAtOnce() throws IOException, InterruptedException {
        nodes = TwoNodes.start(folder);
        one = nodes.one().awaitReady();
        two = nodes.two().awaitReady();
        visitor = new Visitor();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (two != null) two.kill();
        if (one != null) one.kill();
    }

    @Test
    @Order(1)
    void changeTheSchemaOneAfterTheOther() throws SQLException {
        for (String module : new String[] {"sharing", "profiles", "records"}) {
            assertEquals(0, nodes.number("select count(*) - count(distinct version) + sum(not success)"
                + " from " + module + "_migration"), module);
        }
    }

    @Test
    @Order(2)
    void knowWhoSignedInOnTheOther() throws IOException, InterruptedException, SQLException {
        assertEquals(302, visitor.send(one, "first-start.xhtml", Map.of("code", TwoNodes.CODE, "organisation",
            "Les Érables", "workspace", "École du Parc", "givenName", "Line", "familyName", "Gagnon", "email",
            "line@suivi.example", "password", "a long first password", "again", "a long first password")));
        nodes.furnish();
        assertEquals(200, visitor.get(two, "profiles/list.xhtml").statusCode());
        assertEquals(200, visitor.get(one, "profiles/list.xhtml").statusCode());
    }

    @Test
    @Order(3)
    void tellTheOpenPagesOfBoth() throws Exception {
        HttpResponse<String> made = visitor.call(one, "POST", "api/v1/profiles",
            "{\"name\": {\"family\": \"Roy\", \"given\": \"Maïka\"}, \"student\": true}");
        assertEquals(201, made.statusCode(), made.body());
        profile = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        String page = visitor.get(two, "profiles/view.xhtml?id=" + profile).body();
        Channel here = visitor.listen(two, page);
        Channel there = visitor.listen(one, visitor.get(one, "profiles/view.xhtml?id=" + profile).body());
        assertEquals(201, visitor.call(one, "POST", "api/v1/profiles/" + profile + "/contacts",
            "{\"family\": \"Roy\", \"given\": \"Ève\", \"relation\": \"MOTHER\"}").statusCode());
        assertTrue(here.hears("{\"data\":\"changed\"}"), "on the other node");
        assertTrue(there.hears("{\"data\":\"changed\"}"), "on the same node");
    }

    @Test
    @Order(4)
    void refuseAtOnceWhoSignedOutOnTheOther() throws IOException, InterruptedException, SQLException {
        int stale = 0;
        for (int i = 0; i < TRIES; i++) {
            nodes.seat("token-" + i);
            assertEquals(204, Visitor.with("suivi=token-" + i).get(two, "session").statusCode());
            assertEquals(204, Visitor.with("suivi=token-" + i).leave(one).statusCode());
            if (Visitor.with("suivi=token-" + i).get(two, "session").statusCode() != 401) stale++;
        }
        assertEquals(0, stale);
    }

    @Test
    @Order(5)
    void refuseAtOnceASystemThatWasCutOff() throws IOException, InterruptedException, SQLException {
        String address = "api/v1/profiles/" + profile + "/contacts";
        int stale = 0;
        for (int i = 0; i < TRIES; i++) {
            nodes.run("update sharing_client set revoked_at = null");
            assertEquals(200, visitor.call(two, "GET", address, null).statusCode());
            nodes.run("update sharing_client set revoked_at = utc_timestamp(6)");
            if (!CUT_OFF.contains(visitor.call(two, "GET", address, null).statusCode())) stale++;
        }
        nodes.run("update sharing_client set revoked_at = null");
        assertEquals(0, stale);
    }

    @Test
    @Order(6)
    void refuseAtOnceWhatIsNoLongerShared() throws IOException, InterruptedException, SQLException {
        String address = "api/v1/profiles/" + profile + "/contacts";
        int stale = 0;
        for (int i = 0; i < TRIES; i++) {
            assertEquals(200, visitor.call(two, "GET", address, null).statusCode());
            nodes.run("update profiles_reach set party_id = profile_id");
            if (visitor.call(two, "GET", address, null).statusCode() != 404) stale++;
            nodes.run("update profiles_reach set party_id = (select workspace_id from sharing_client)");
        }
        assertEquals(0, stale);
    }

    @Test
    @Order(7)
    void goOnWithoutTheOther() throws IOException, InterruptedException {
        one.kill();
        assertEquals(200, visitor.get(two, "profiles/view.xhtml?id=" + profile).statusCode());
        assertEquals(200, visitor.call(two, "GET", "api/v1/profiles/" + profile + "/contacts", null).statusCode());
    }
}
