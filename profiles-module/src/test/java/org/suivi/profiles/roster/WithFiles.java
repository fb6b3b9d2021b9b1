package org.suivi.profiles.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.Viewer;

/** A source whose people come in packages of files too. */
abstract class WithFiles extends WithASource {

    @Inject
    VisibleProfiles visible;

    @TempDir
    Path folder;

    Imports files;

    @BeforeEach
    void aWorkerForFiles() { files = new Imports(imports, log, visible); }

    /** A whole package with students of these keys, tried: at the lake (L), unless another place stands behind an @. */
    UUID tried(Viewer viewer, String... keys) {
        var users = new ArrayList<>(List.of(
            "sourcedId,orgSourcedIds,role,givenName,familyName,status,dateLastModified"));
        var births = new ArrayList<>(List.of("sourcedId,status,dateLastModified,birthDate,sex"));
        for (String at : keys) {
            String key = at.split("@")[0];
            String place = at.contains("@") ? at.split("@")[1] : "L";
            births.add(key + ",,," + LocalDate.EPOCH.plusDays(Math.floorMod(397 * key.hashCode(), 18_000)) + ",");
            users.add(key + "," + place + mark + ",student,Zoé" + key + ",Tremblay" + mark + ",,");
        }
        return files.tried(viewer, source, new Packages(folder).with("manifest.csv", "propertyName,value",
            "manifest.version,1.0", "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk",
            "file.demographics,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "L" + mark + ",,,École,school",
                "P" + mark + ",,,Parc,school")
            .with("demographics.csv", births.toArray(String[]::new))
            .with("users.csv", users.toArray(String[]::new)).zip());
    }
}
