package org.suivi.profiles.roster.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.roster.Packages;
import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.PackageLimits;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Problems;

/** People out of the records of a former system. */
class LegacyFileTest {

    private static final String HEADER = "record_number,service,primary_id,primary_family,primary_given,primary_birth,"
        + "secondary1_id,secondary1_family,secondary1_given,secondary1_birth,secondary2_name,secondary2_birth,"
        + "guardian1_name,guardian1_relation,guardian1_phone,guardian1_for";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void takesThreePeopleOutOfOneRecord() {
        var read = read("R1,Psychology,7,Roy,Léa,2015-01-01,8,Roy,Max,2017-01-01,\"Roy, Jean\",1980-01-01,,,,");
        assertEquals(List.of("id:7", "id:8", "R1/secondary2"),
            read.people().stream().map(IncomingPerson::leadingId).toList());
        assertEquals(List.of(true, false, false),
            read.cases().get(0).people().stream().map(LegacyCase.Member::primary).toList());
    }

    @Test
    void groupsTheSameChildOfSeveralRecords() {
        var read = read("R1,Psychology,7,Roy,Léa,2015-01-01,,,,,,,Julie Roy,mother,514 555-0143,",
            "R2,Speech,7,Roy,Léa,2015-01-01,,,,,,,Julie Roy,mère,514 555-0143,");
        assertEquals(1, read.people().size());
        assertEquals(1, read.people().get(0).guardians().size());
        assertEquals(2, read.cases().size());
    }

    @Test
    void refusesANumberThatIsTooLongToBeKept() {
        var read = read("R1,Psychology," + "7".repeat(118) + ",Roy,Léa,2015-01-01,,,,,,,,,,");
        assertEquals(List.of(), read.people());
        assertEquals(List.of("primary_id too-long"),
            problems.kept().stream().map(one -> one.field() + " " + one.code()).toList());
    }

    @Test
    void givesGuardiansToTheChildTheRowNames() {
        var read = read("R1,Psychology,7,Roy,Léa,2015-01-01,8,Roy,Max,2017-01-01,,,Julie Roy,mother,514 555-0143,Max");
        assertEquals(List.of(0, 1), read.people().stream().map(one -> one.guardians().size()).toList());
        assertFalse(read.people().get(1).guardians().get(0).unclear());
    }

    @Test
    void givesGuardiansToAllMinorsWhenItIsUnclear() {
        var read = read("R1,Psychology,7,Roy,Léa,2015-01-01,8,Roy,Max,2017-01-01,Jean Roy,1980-01-01,Julie Roy,,,");
        assertEquals(List.of(1, 1, 0), read.people().stream().map(one -> one.guardians().size()).toList());
        assertTrue(read.people().get(0).guardians().get(0).unclear());
        assertEquals(List.of("guardian-unclear"), read.people().get(0).flags());
        assertEquals(read.people().get(0).guardians(), read.people().get(1).guardians());
    }

    @Test
    void e33KeepsACoupleOfGuardiansWhole() {
        IncomingGuardian both = read("R1,Psychology,7,Roy,Léa,2015-01-01,,,,,,,M. et Mme Roy,parents,,")
            .people().get(0).guardians().get(0);
        assertEquals("M. et Mme Roy", both.name().family());
        assertTrue(both.unclear());
    }

    @Test
    void holdsAPlaceForSomeoneWithoutAName() {
        var read = read("R9,Psychology,,?,,,,,,,,,,,,");
        assertEquals("(sans nom / no name) R9", read.people().get(0).name().family());
        assertEquals(List.of("placeholder"), read.people().get(0).flags());
    }

    @Test
    void reportsARecordThatComesTwice() {
        read("R1,Psychology,7,Roy,Léa,,,,,,,,,,,", "R1,Psychology,8,Roy,Max,,,,,,,,,,,");
        assertEquals("duplicate-id", problems.kept().get(0).code());
    }

    private LegacyFile read(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        try (var files = PackageFiles.open(new Packages(folder).with("x.csv", lines).loose(), PackageLimits.USUAL)) {
            return LegacyFile.read(LegacyFile.table(files).orElseThrow(), problems, LocalDate.of(2026, 11, 21));
        }
    }
}
