package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.suivi.web.soap.Messages.assertFault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.soap.MTOMFeature;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.inside.statements.RecordsForPrograms;
import org.suivi.web.rest.Program;
import org.suivi.web.rig.AsClient;
import org.suivi.web.soap.service.ProfileExchange;
import org.suivi.web.soap.service.ServiceFault;
import org.suivi.web.soap.types.GetTransferRequest;
import org.suivi.web.soap.types.LinkProfileRequest;
import org.suivi.web.soap.types.NotifyTransferRequest;
import org.suivi.web.soap.types.PartyReference;
import org.suivi.web.soap.types.ProfileReference;
import org.suivi.web.soap.types.PutDocumentRequest;
import org.suivi.web.soap.types.TransferResult;
import org.suivi.web.soap.types.UnlinkProfileRequest;

/** Links, transfers and documents of records that were shared with the workspace of a program. */
class RecordsBySoapIT extends AsClient {

    private static final byte[] PDF =
        "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Map<String, String> known;
    private ProfileExchange linker;

    @BeforeEach
    void openRecords() throws IOException, InterruptedException {
        known = plant(RecordsForPrograms.class);
        linker = Metro.of(SUIVI, known, "linker");
    }

    @Test
    void s18ProfileIsUnlinkedWhenAnotherRemains() throws ServiceFault {
        var gone = linker.unlinkProfile(unlink("ben"));
        assertEquals("UNLINKED", gone.getState());
        assertEquals(known.get("ben"), gone.getProfileId());
        assertEquals("LINKED", linker.linkProfile(link("ben")).getState());
        assertFault("conflict", "already-linked", () -> linker.linkProfile(link("ben")));
    }

    @Test
    void s05RecordKeepsItsLastProfile() throws ServiceFault {
        linker.unlinkProfile(unlink("ben"));
        assertFault("conflict", "last-profile-of-record", () -> linker.unlinkProfile(unlink("alice")));
        assertEquals(1, Program.of(SUIVI, known, "linker").get("records/" + known.get("record") + "/links").is(200)
            .size("/items"));
    }

    @Test
    void recordsThatWereNotSharedAreNotThere() {
        LinkProfileRequest hidden = link("ben");
        hidden.setRecordId(known.get("hidden"));
        assertFault("notFound", "not-visible", () -> linker.linkProfile(hidden));
        LinkProfileRequest nowhere = link("ben");
        nowhere.setRecordId("no id at all");
        assertFault("notFound", "not-visible", () -> linker.linkProfile(nowhere));
        LinkProfileRequest neither = link("ben");
        neither.setProfile(new ProfileReference());
        assertFault("invalidMessage", "invalid.one-of-two", () -> linker.linkProfile(neither));
    }

    @Test
    void offersARecordAndTellsWhereItStands() throws Exception {
        ProfileExchange mover = Metro.of(SUIVI, known, "mover");
        TransferResult offered = mover.notifyTransfer(transfer("maude"));
        assertEquals("PENDING", offered.getState());
        assertEquals("SERVICE", offered.getTo().getKind());
        GetTransferRequest asked = new GetTransferRequest();
        asked.setTransferId(offered.getTransferId());
        assertEquals(0, mover.getTransfer(asked).getHistory().size());
        asked.getInclude().add("history");
        assertEquals("PENDING", mover.getTransfer(asked).getHistory().get(0).getState());
        assertFault("conflict", "transfer-open-already", () -> mover.notifyTransfer(transfer("maude")));
        assertFault("conflict", "changed-meanwhile", () -> mover.notifyTransfer(transfer("remi")));
        asked.setTransferId(UUID.randomUUID().toString());
        assertFault("notFound", "not-visible", () -> mover.getTransfer(asked));
    }

    @Test
    void filesADocumentInlineAndAttached() throws Exception {
        var inline = linker.putDocument(document(PDF));
        assertEquals(PDF.length, inline.getSize());
        assertEquals("application/pdf", inline.getContentType());
        ProfileExchange attaching = Metro.of(SUIVI, known, "linker", new MTOMFeature(0));
        var attached = attaching.putDocument(document(PDF));
        assertEquals(inline.getSha256(), attached.getSha256());
        PutDocumentRequest once = document(PDF);
        assertEquals(linker.putDocument(once).getDocumentId(), linker.putDocument(once).getDocumentId());
    }

    @Test
    void e64FilesNothingThatIsScriptedCutOrTooLarge() throws Exception {
        byte[] script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        assertFault("invalidMessage", "file-type-refused", () -> linker.putDocument(document(script)));
        PutDocumentRequest cut = document(PDF);
        cut.setSha256("0".repeat(64));
        assertFault("invalidMessage", "invalid.hash", () -> linker.putDocument(cut));
        ProfileExchange attaching = Metro.of(SUIVI, known, "linker", new MTOMFeature(0));
        assertThrows(WebServiceException.class, () -> attaching.putDocument(document(new byte[17 << 20])));
        assertEquals(0, Program.of(SUIVI, known, "linker").get("records/" + known.get("record") + "/documents").is(200)
            .size("/items"));
    }

    private LinkProfileRequest link(String person) {
        LinkProfileRequest request = new LinkProfileRequest();
        request.setRequestId(UUID.randomUUID().toString());
        request.setProfile(person(person));
        request.setRecordId(known.get("record"));
        request.setRole("coClient");
        request.setReason("Groupe du mardi");
        return request;
    }

    private UnlinkProfileRequest unlink(String person) {
        UnlinkProfileRequest request = new UnlinkProfileRequest();
        request.setRequestId(UUID.randomUUID().toString());
        request.setProfile(person(person));
        request.setRecordId(known.get("record"));
        return request;
    }

    private ProfileReference person(String name) {
        ProfileReference person = new ProfileReference();
        person.setProfileId(known.get(name));
        return person;
    }

    private NotifyTransferRequest transfer(String holder) {
        NotifyTransferRequest request = new NotifyTransferRequest();
        request.setRequestId(UUID.randomUUID().toString());
        request.setRecordId(known.get("dina.record"));
        request.setFrom(party("STAFF", holder));
        request.setTo(party("SERVICE", "psychology"));
        return request;
    }

    private PartyReference party(String kind, String name) {
        PartyReference party = new PartyReference();
        party.setKind(kind);
        party.setId(known.get(name));
        return party;
    }

    private PutDocumentRequest document(byte[] content) throws Exception {
        PutDocumentRequest request = new PutDocumentRequest();
        request.setRequestId(UUID.randomUUID().toString());
        request.setRecordId(known.get("record"));
        request.setFileName("bulletin.pdf");
        request.setContentType("application/pdf");
        request.setSha256(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        request.setContent(new DataHandler(new ByteArrayDataSource(content, "application/octet-stream")));
        return request;
    }
}
