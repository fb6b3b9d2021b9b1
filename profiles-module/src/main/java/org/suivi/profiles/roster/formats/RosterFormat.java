package org.suivi.profiles.roster.formats;

import java.time.LocalDate;

import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.Problems;

/** One way in which school systems write rosters into files. */
interface RosterFormat {

    /** Tells by names and headers, never by what the sender calls the upload. */
    boolean recognises(PackageFiles files);

    Incoming read(PackageFiles files, Problems problems, LocalDate today);
}
