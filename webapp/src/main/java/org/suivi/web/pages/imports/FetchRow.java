package org.suivi.web.pages.imports;

import org.suivi.profiles.roster.RunView;
import org.suivi.profiles.roster.online.FetchView;

/**
 * A reading of a source with the import that it became.
 *
 * @param run null as long as it is none
 */
public record FetchRow(FetchView fetch, RunView run) {

    /** Key of the state, of the import as soon as there is one. */
    public String state() {
        return run == null ? "sources.state." + fetch.state() : "imports.state." + run.state();
    }

    /** Name of the state, for its colour. */
    public String badge() { return run == null ? fetch.state().name() : run.state().name(); }

    public boolean isWaiting() { return run != null && run.isReady() && !fetch.isOpen(); }
}
