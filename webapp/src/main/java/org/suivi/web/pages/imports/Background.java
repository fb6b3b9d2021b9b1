package org.suivi.web.pages.imports;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.profiles.roster.InterruptedImports;
import org.suivi.profiles.roster.InterruptedImports.Interrupted;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.Viewers;

/** What a thread without a request reads before it acts for somebody; the server allows it in transactions only. */
@ApplicationScoped
class Background {

    private static final String ADDRESS = "import";

    private final Viewers viewers;
    private final InterruptedImports imports;

    @Inject
    Background(Viewers viewers, InterruptedImports imports) {
        this.viewers = viewers;
        this.imports = imports;
    }

    /** The person as of now: the rights are not those of when the import began. */
    @Transactional
    Viewer viewer(Interrupted work) {
        if (work.scopes() != null) return viewers.ofClient(work.staff(), work.scopes(), ADDRESS);
        return viewers.of(work.staff(), work.workspace(), ADDRESS);
    }

    @Transactional
    List<Interrupted> interrupted() { return imports.all(); }

    @Transactional
    Map<Interrupted, String> progress() { return imports.progress(); }
}
