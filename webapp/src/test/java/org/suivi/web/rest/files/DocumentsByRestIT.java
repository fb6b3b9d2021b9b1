package org.suivi.web.rest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.statements.RecordsForPrograms;
import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;
import org.suivi.web.rig.AsClient;

/** Programs put documents into a record that was shared for it, and get back those only. */
class DocumentsByRestIT extends AsClient {

    private static final byte[] PAPER = "Horaire de l’automne\n".getBytes(UTF_8);

    private Map<String, String> known;
    private Program linker;

    @BeforeEach
    void openRecords() throws IOException, InterruptedException {
        known = plant(RecordsForPrograms.class);
        linker = Program.of(SUIVI, known, "linker");
    }

    @Test
    void takesADocumentWithItsHash() {
        Reply made = put("horaire.txt", PAPER, "").is(201);
        assertEquals("text/plain", made.text("/contentType"));
        assertEquals(Bytes.sha256(PAPER), made.text("/sha256"));
        String document = "documents/" + made.text("/id");
        assertEquals(made.text("/id"), linker.get(record() + "/documents").is(200).text("/items/0/id"));
        Reply content = linker.get(document + "/content").is(200);
        assertEquals(new String(PAPER, UTF_8), content.body());
        assertEquals("attachment", content.header("Content-Disposition"));
        assertEquals("nosniff", content.header("X-Content-Type-Options"));
        linker.delete(document + "?reason=Erreur", "If-Match", "\"9\"").is(412, "changed-meanwhile");
        linker.delete(document + "?reason=Erreur", "If-Match", linker.get(document).tag()).is(204);
        linker.get(document).is(404, "not-visible");
    }

    @Test
    void refusesOtherBytesThanWereAnnounced() {
        String path = record() + "/documents?fileName=a.txt&sha256=" + Bytes.sha256(new byte[] {1});
        Reply refused = send(path, PAPER).flaw("invalid.hash");
        assertEquals("sha256", refused.text("/errors/0/parameter"));
        assertNull(refused.text("/errors/0/pointer"), refused.body());
        Reply unnamed = put("%22%22", PAPER, "").flaw("invalid.required");
        assertEquals("fileName", unnamed.text("/errors/0/parameter"));
        send(record() + "/documents?fileName=a.txt", PAPER).is(400, "invalid-request");
        send(record() + "/documents?fileName=a.txt&sha256=12", PAPER).is(400, "invalid-request");
        assertEquals(0, linker.get(record() + "/documents").is(200).size("/items"));
    }

    @Test
    void e64RefusesAScriptedFile() {
        put("page.html", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "").is(415, "file-type-refused");
        put("plan.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0}, "").is(415, "file-type-refused");
        put("leer.txt", new byte[0], "").is(400, "file-empty");
    }

    @Test
    void e64RefusesAFileThatIsTooBig() {
        put("gross.txt", new byte[50 * 1024 * 1024 + 1], "").is(413, "file-too-big");
        assertEquals(0, linker.get(record() + "/documents").is(200).size("/items"));
    }

    @Test
    void e62PutsARepeatedDocumentOnce() {
        Reply first = put("horaire.txt", PAPER, "", "Idempotency-Key", "h-1").is(201);
        Reply again = put("horaire.txt", PAPER, "", "Idempotency-Key", "h-1").is(201);
        assertEquals(first.body(), again.body());
        Reply refused = put("horaire.txt", PAPER, "", "Idempotency-Key", "h".repeat(256)).flaw("invalid.too-long");
        assertEquals("Idempotency-Key", refused.text("/errors/0/header"));
        assertEquals(1, linker.get(record() + "/documents").is(200).size("/items"));
    }

    @Test
    void addsAVersion() {
        String document = put("horaire.txt", PAPER, "").is(201).text("/id");
        Reply second = put("horaire.txt", "Horaire de l’hiver".getBytes(UTF_8), "&replaces=" + document).is(201);
        assertEquals(document, second.text("/id"));
        assertEquals("2", second.text("/version"));
    }

    @Test
    void showsNobodyElseWhatAProgramPutThere() {
        String document = "documents/" + put("horaire.txt", PAPER, "").is(201).text("/id");
        Program near = Program.of(SUIVI, known, "near");
        assertEquals(0, near.get(record() + "/documents").is(200).size("/items"));
        near.get(document).is(404, "not-visible");
        near.get(document + "/content").is(404, "not-visible");
        Program.of(SUIVI, known, "mover").get(document).is(403, "not-allowed.scope");
        String hidden = "records/" + known.get("hidden") + "/documents";
        send(hidden + "?fileName=a.txt&sha256=" + Bytes.sha256(PAPER), PAPER).is(404, "not-visible");
    }

    private String record() { return "records/" + known.get("record"); }

    private Reply put(String name, byte[] bytes, String more, String... headers) {
        return send(record() + "/documents?fileName=" + name + "&sha256=" + Bytes.sha256(bytes) + more, bytes, headers);
    }

    private Reply send(String path, byte[] bytes, String... headers) {
        return linker.send("application/octet-stream", path, bytes, headers);
    }
}
