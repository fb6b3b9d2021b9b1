package org.suivi.profiles.roster.formats;

import java.util.List;
import java.util.function.Consumer;

import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.Problems;

/** Walks through the tables of a package after their columns were checked. */
record Tables(PackageFiles files, Problems problems) {

    /** A table that has to be there, else the package is rejected. */
    void required(String name, List<String> columns, Consumer<Row> each) {
        if (files.table(name).isEmpty()) problems.reject(name, null, "file-missing");
        else optional(name, columns, each);
    }

    /** A table that may be missing. */
    void optional(String name, List<String> columns, Consumer<Row> each) {
        files.table(name).ifPresent(table -> {
            var header = table.header();
            for (String column : header.missing(columns)) problems.reject(name, column, "column-missing");
            if (header.ambiguous()) problems.reject(name, null, "column-twice");
            if (!problems.rejected()) table.rows(problems, each);
        });
    }
}
