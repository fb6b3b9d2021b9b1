package org.suivi.profiles.roster.formats;

import java.time.LocalDate;
import java.util.List;

import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.PackageRefused;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.Problems;

/** Finds out which format a package has and reads it. */
public final class RosterReader {

    private static final List<RosterFormat> FORMATS = List.of(new OneRoster(), new SchoolDataSync());

    private RosterReader() {}

    /** The people of the package on that day; of no use when the problems say that it is rejected. */
    public static Incoming read(PackageFiles files, Problems problems, LocalDate today) {
        for (String name : files.ignored()) problems.note(name, "not-a-table");
        for (var format : FORMATS) if (format.recognises(files)) return format.read(files, problems, today);
        throw new PackageRefused("unknown-format");
    }
}
