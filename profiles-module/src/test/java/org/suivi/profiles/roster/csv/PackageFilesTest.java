package org.suivi.profiles.roster.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.roster.Packages;
import org.suivi.profiles.roster.incoming.Problem;
import org.suivi.profiles.roster.incoming.Problems;

/** The files of an archive that somebody sends, who may mean harm. */
class PackageFilesTest {

    private static final PackageLimits SMALL = new PackageLimits(1 << 20, 4 << 20, 5, 50);

    @TempDir
    private Path folder;

    @Test
    void readsStoredEntriesBelowAFolder() {
        var files = new Packages(folder).with("export/2026/users.csv", "sourcedId", "1").stored().zip();
        assertEquals(List.of("1"), column(files, "users.csv", "sourcedId"));
    }

    @Test
    void readsMarkAndWindowsLineEnds() {
        byte[] content = "\uFEFFsourcedId,name\r\n1,Zoé\r\n".getBytes(StandardCharsets.UTF_8);
        var files = new Packages(folder).withBytes("users.csv", content).loose();
        assertEquals(List.of("1"), column(files, "users.csv", "sourcedId"));
        assertEquals(List.of("Zoé"), column(files, "users.csv", "name"));
    }

    @Test
    void readsWindows1252WithSemicolons() {
        byte[] content = "id;name\n1;Éloïse Lœuf\n".getBytes(Charset.forName("windows-1252"));
        var files = new Packages(folder).withBytes("users.csv", content).loose();
        assertEquals(List.of("Éloïse Lœuf"), column(files, "users.csv", "name"));
    }

    @Test
    void leavesClutterAlone() {
        var files = new Packages(folder).with("users.csv", "id", "1").with("__MACOSX/._users.csv", "x")
            .with(".DS_Store", "x").with("notes.docx", "x").zip();
        try (var opened = PackageFiles.open(files, SMALL)) {
            assertEquals(Set.of("users.csv"), opened.names());
            assertEquals(Set.of("notes.docx"), opened.ignored());
        }
    }

    @Test
    void e64RefusesNamesThatLeaveTheArchive() {
        for (String name : List.of("../users.csv", "a/../../users.csv", "/etc/users.csv", "C:\\users.csv", "..\\u.csv"))
            refuses("unsafe-name", new Packages(folder).with(name, "id").zip());
    }

    @Test
    void refusesArchivesInArchives() {
        var inner = new Packages(folder).with("users.csv", "id").zip().get(0);
        refuses("nested", new Packages(folder).withBytes("inner.zip", read(inner)).zip());
        refuses("nested", new Packages(folder).withBytes("users.csv", read(inner)).zip());
    }

    @Test
    void saysThatSomethingIsNoArchiveAlthoughItIsCalledOne() {
        refuses("no-zip", new Packages(folder).withBytes("a.zip", "hello".getBytes(StandardCharsets.UTF_8)).loose());
        refuses("empty", new Packages(folder).withBytes("a.zip", new byte[0]).loose());
    }

    @Test
    void e64RefusesBombs() { refuses("bomb", new Packages(folder).withBytes("users.csv", letters(3 << 20)).zip()); }

    @Test
    void e64RefusesMoreThanTheLimitWhateverTheHeaderSays() {
        var packages = new Packages(folder);
        for (int i = 0; i < 5; i++) packages.withBytes("t" + i + ".csv", letters(1 << 20));
        refuses("too-large", packages.zip());
    }

    @Test
    void refusesTooManyFiles() {
        var packages = new Packages(folder);
        for (int i = 0; i < 6; i++) packages.with("t" + i + ".csv", "id");
        refuses("too-many-files", packages.zip());
    }

    @Test
    void refusesTheSameTableTwice() {
        refuses("twice", new Packages(folder).with("a/users.csv", "id").with("b/users.csv", "id").zip());
    }

    @Test
    void e64RefusesWhatIsNoText() {
        refuses("not-text", new Packages(folder).withBytes("users.csv", new byte[] {'a', 0, 'b'}).loose());
    }

    @Test
    void refusesBrokenArchives() {
        refuses("broken-archive", new Packages(folder).withBytes("x.zip", halfAnArchive()).loose());
    }

    @Test
    void reportsRowsWithAnotherNumberOfFields() {
        var problems = new Problems();
        var files = new Packages(folder).with("users.csv", "id,name", "1,a", "2", "3,b,c", "4,d").loose();
        var seen = new ArrayList<String>();
        try (var opened = PackageFiles.open(files, SMALL)) {
            opened.table("users.csv").orElseThrow().rows(problems, row -> seen.add(row.text("id")));
        }
        assertEquals(List.of("1", "4"), seen);
        assertEquals(List.of(3L, 4L), problems.kept().stream().map(Problem::row).toList());
    }

    private static byte[] halfAnArchive() { return new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6}; }

    private static byte[] letters(int size) {
        byte[] content = new byte[size];
        java.util.Arrays.fill(content, (byte) 'a');
        return content;
    }

    private static byte[] read(UploadedFile file) {
        try {
            return Files.readAllBytes(file.content());
        } catch (java.io.IOException lost) {
            throw new java.io.UncheckedIOException(lost);
        }
    }

    private static void refuses(String why, List<UploadedFile> files) {
        var refusal = assertThrows(PackageRefused.class, () -> PackageFiles.open(files, SMALL));
        assertEquals("package-refused." + why, refusal.code());
    }

    private static List<String> column(List<UploadedFile> files, String table, String column) {
        var problems = new Problems();
        var values = new ArrayList<String>();
        try (var opened = PackageFiles.open(files, SMALL)) {
            opened.table(table).orElseThrow().rows(problems, row -> values.add(row.text(column)));
        }
        assertTrue(problems.kept().isEmpty(), problems.kept()::toString);
        return values;
    }
}
