package org.suivi.records.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

/** What a file is, whatever its name says. */
class FileTypeTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};

    @Test
    void knowsPapersAndPictures() {
        assertEquals("application/pdf", of("plan.pdf", PDF));
        assertEquals("image/png", of("Dessin.PNG", PNG));
        assertEquals("text/plain", of("notes.txt", "Rencontre de l’équipe, été 2026".getBytes(UTF_8)));
        assertEquals("text/csv", of("liste.csv", "nom;prénom\nRoy;Léa\n".getBytes(UTF_8)));
    }

    @Test
    void knowsOfficeFilesByWhatIsInside() throws IOException {
        assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                of("bilan.docx", office("word/document.xml")));
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        assertThrows(FileTypeRefused.class, () -> of("plan.pdf", PNG));
        assertThrows(FileTypeRefused.class, () -> of("plan.pdf", PROGRAM));
        assertThrows(FileTypeRefused.class, () -> of("plan.txt", PROGRAM));
        assertThrows(FileTypeRefused.class, () -> of("plan.docx", PDF));
    }

    @Test
    void refusesWhatABrowserWouldRun() {
        assertThrows(FileTypeRefused.class, () -> of("page.html", "<html><script>1</script>".getBytes(UTF_8)));
        assertThrows(FileTypeRefused.class, () -> of("page.txt", "<html><body>x</body></html>".getBytes(UTF_8)));
        assertThrows(FileTypeRefused.class, () -> of("image.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8)));
    }

    @Test
    void refusesWhatHasNoKnownName() {
        assertThrows(FileTypeRefused.class, () -> of("plan", PDF));
        assertThrows(FileTypeRefused.class, () -> of("plan.pdf.exe", PDF));
    }

    private static String of(String name, byte[] content) {
        return FileType.of(name, new ByteArrayInputStream(content));
    }

    private static byte[] office(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : new String[] {"[Content_Types].xml", "_rels/.rels", part}) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
