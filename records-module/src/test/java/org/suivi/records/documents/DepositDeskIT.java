package org.suivi.records.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.records.Practice;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.access.Level;
import org.suivi.sharing.handover.Shares;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;

/** A program puts documents where it was let, and gets back its own and nothing else. */
@SuiviTest
class DepositDeskIT {

    private static final byte[] PAPER = "%PDF-1.7\nhoraire".getBytes(UTF_8);

    @TempDir
    private static Path folder;

    @Inject
    private DepositDesk deposits;

    @Inject
    private DocumentDesk documents;

    @Inject
    private Shares shares;

    @Inject
    private House house;

    private Practice practice;
    private Viewer worker;
    private Viewer program;
    private RecordId record;

    @BeforeAll
    static void aFolder() { System.setProperty("suivi.documents", folder.toString()); }

    @AfterAll
    static void noFolder() { System.clearProperty("suivi.documents"); }

    @BeforeEach
    void aSharedRecord() {
        practice = Practice.named("École du Ruisseau");
        worker = practice.practitioner();
        record = practice.record(worker, practice.student(worker, "Tremblay"));
        program = house.system(practice.workspace(), Scope.DOCUMENTS_WRITE);
        shares.share(worker, record, practice.workspace(), Level.WRITE, null);
    }

    @Test
    void takesAndGivesBackWhatHasItsHash() throws IOException {
        var put = deposits.put(program, upload("horaire.pdf", sha256(PAPER)));
        assertEquals("application/pdf", put.mediaType());
        try (var bytes = deposits.open(program, put.id()).bytes()) {
            assertArrayEquals(PAPER, bytes.readAllBytes());
        }
        assertEquals(List.of(put), deposits.of(program, record));
        assertEquals(program.name(), documents.of(worker, record).get(0).addedBy());
    }

    @Test
    void keepsNothingOfBytesWithAnotherHash() {
        assertThrows(InvalidValue.class, () -> deposits.put(program, upload("horaire.pdf", "00".repeat(32))));
        assertEquals(List.of(), documents.of(worker, record));
    }

    @Test
    void needsAShareThatWrites() {
        shares.changeLevel(worker, record, practice.workspace(), Level.READ);
        assertThrows(NotAllowed.class, () -> deposits.put(program, upload("a.pdf", null)));
        shares.withdraw(worker, record, practice.workspace());
        assertThrows(NotVisible.class, () -> deposits.put(program, upload("a.pdf", null)));
    }

    @Test
    void seesNothingThatOthersPutThere() {
        var theirs = documents.add(worker, upload("plan.pdf", null));
        var other = house.system(practice.workspace(), Scope.DOCUMENTS_WRITE);
        var mine = deposits.put(program, upload("horaire.pdf", null));
        assertThrows(NotVisible.class, () -> deposits.view(program, theirs));
        assertThrows(NotVisible.class, () -> deposits.open(other, mine.id()));
        assertThrows(NotVisible.class, () -> deposits.takeOut(other, new TakeOut(mine.id(), 1, "Erreur")));
        assertThrows(NotVisible.class, () -> deposits.put(program, new Upload(record, theirs, "plan.pdf", false,
                new ByteArrayInputStream(PAPER))));
        assertThrows(NotAllowed.class, () -> documents.open(program, mine.id(), 0));
    }

    @Test
    void losesSightWithTheShare() {
        var mine = deposits.put(program, upload("horaire.pdf", null));
        shares.withdraw(worker, record, practice.workspace());
        assertThrows(NotVisible.class, () -> deposits.open(program, mine.id()));
    }

    @Test
    void takesOutOnlyWhatItSaw() {
        var mine = deposits.put(program, upload("horaire.pdf", null));
        documents.add(worker, new Upload(record, mine.id(), "horaire.pdf", false, new ByteArrayInputStream(PAPER)));
        assertThrows(ChangedMeanwhile.class, () -> deposits.takeOut(program, new TakeOut(mine.id(), 1, "Erreur")));
        deposits.takeOut(program, new TakeOut(mine.id(), 2, "Erreur"));
        assertEquals(List.of(), documents.of(worker, record));
    }

    private Upload upload(String name, String sha256) {
        return new Upload(record, null, name, false, new ByteArrayInputStream(PAPER), sha256);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
