package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.statements.RecordsForPrograms;

/** What the contract says is what the server does: every operation, as documented, and no other. */
class ContractIT extends AsProgram {

    private static Contract contract;
    private static Program reader;
    private static Program school;
    private static Fixtures fixtures;

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        contract = Contract.of(board.get("openapi.json").is(200).json());
        reader = Program.of(SUIVI, planted, "reader");
        school = Program.of(SUIVI, plant(RecordsForPrograms.class), "board");
        fixtures = new Fixtures(school, planted, AsProgram::plant);
    }

    @Test
    void documentsEveryMethodOfEveryResource() {
        assertEquals(Methods.ofResources(), contract.operations().stream().map(Operation::name).sorted().toList());
    }

    @Test
    void documentsTheScopesThatEachMethodNeeds() {
        assertEquals(Methods.scopes(), new TreeMap<>(contract.operations().stream()
            .collect(Collectors.toMap(Operation::name, Operation::scopes))));
    }

    @Test
    void showsExamplesThatKeepTheirSchemas() {
        List<String> broken = new ArrayList<>();
        for (Operation operation : contract.operations()) broken.addAll(contract.brokenExamples(operation));
        assertEquals(List.of(), broken);
    }

    @Test
    void carriesOutEveryOperationAsDocumented() {
        List<String> broken = new ArrayList<>();
        for (Operation operation : contract.operations())
            for (String media : operation.mediaTypes()) broken.addAll(runs(operation, media));
        assertEquals(List.of(), broken);
    }

    @Test
    void asksEveryCallerForTokenScopeAndState() {
        List<String> broken = new ArrayList<>();
        Map<String, String> ids = fixtures.fresh();
        for (Operation operation : contract.operations()) {
            Call call = new Call(operation, operation.mediaTypes().get(0), ids);
            broken.addAll(contract.differences(operation, call.by(school.withToken(null), null), 401));
            if (!operation.scopes().contains(Set.of("profiles.read")))
                broken.addAll(contract.differences(operation, call.by(reader, "\"1\""), 403));
            if (!operation.isConditional()) continue;
            broken.addAll(contract.differences(operation, call.by(school, null), 428));
            broken.addAll(contract.differences(operation, call.by(school, "\"999999.999999\""), 412));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void isReadableAsAPageWithoutAnyScript() throws IOException, InterruptedException {
        var page = get("api/");
        assertEquals(200, page.statusCode());
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        assertTrue(page.body().contains("createProfile"));
        assertTrue(!page.body().contains("<script") && !page.body().contains("style="));
        assertEquals(200, get("api/contract.css").statusCode());
        assertEquals(200, get("problems/identifier-taken").statusCode());
        for (String code : List.of("identifier-shared", "not-a-code", "placeholder", "package-refused.no-zip"))
            assertEquals(200, get("problems/" + code).statusCode(), code);
        assertEquals(404, get("problems/nothing-of-the-kind").statusCode());
    }

    @Test
    void leadsFromItsContentsToEveryOperationAndType() throws IOException, InterruptedException {
        String page = get("api/").body();
        String contents = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
        List<String> parts = found(page, "<section id=\"([^\"]+)\"");
        assertTrue(parts.size() > 80, () -> "parts: " + parts.size());
        List<String> unnamed = new ArrayList<>(parts);
        unnamed.removeAll(found(contents, "href=\"#([^\"]+)\""));
        assertEquals(List.of(), unnamed);
        List<String> nowhere = new ArrayList<>(found(page, "href=\"#([^\"]+)\""));
        nowhere.removeAll(found(page, "id=\"([^\"]+)\""));
        assertEquals(List.of(), nowhere);
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
    }

    private List<String> runs(Operation operation, String media) {
        Call call = new Call(operation, media, fixtures.fresh());
        String tag = operation.isConditional() ? call.tag(school, contract) : null;
        Reply reply = call.by(school, tag);
        if (reply.status() >= 300)
            return List.of(operation.name() + " as in its example: " + reply.status() + " " + reply.body());
        return contract.differences(operation, reply, reply.status());
    }
}
