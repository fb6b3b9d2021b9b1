package org.suivi.profiles.roster.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.suivi.profiles.roster.csv.CsvFile;
import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Problems;

/**
 * What an export of a former system holds.
 *
 * @param people each person once, however many records name the same key
 */
public record LegacyFile(List<IncomingPerson> people, List<LegacyCase> cases) {

    private static final List<String> REQUIRED = List.of("record_number", "service");

    /** The table, when the upload is such an export. */
    public static Optional<CsvFile> table(PackageFiles files) {
        if (files.names().size() != 1) return Optional.empty();
        return files.table(files.names().iterator().next()).filter(one -> one.header().has("record_number"));
    }

    /** @param today to tell who is a minor */
    public static LegacyFile read(CsvFile table, Problems problems, LocalDate today) {
        for (String column : table.header().missing(REQUIRED)) problems.reject(table.name(), column, "column-missing");
        if (table.header().ambiguous()) problems.reject(table.name(), null, "column-twice");
        var register = new Register(problems);
        var reader = new RowReader(table.header(), today);
        if (!problems.rejected()) table.rows(problems, row -> reader.read(row, register));
        return new LegacyFile(register.people(), register.cases());
    }
}
