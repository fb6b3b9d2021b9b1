package org.suivi.profiles.roster;

import java.nio.file.Path;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.reach.VisibleProfiles;

/** A source whose people come in packages of files too. */
abstract class WithFiles extends WithASource {

    @Inject
    VisibleProfiles visible;

    @TempDir
    Path folder;

    Imports files;

    @BeforeEach
    void aWorkerForFiles() { files = new Imports(imports, log, visible); }
}
