package org.suivi.web.pages.imports;

import java.util.List;
import java.util.stream.Stream;

import org.suivi.profiles.roster.ItemFilter;
import org.suivi.profiles.roster.RunCounts;

/**
 * One kind of result of an import with its number, as a link that shows only these.
 *
 * @param tone look of the number
 */
public record CountTab(ItemFilter filter, int count, String tone, boolean chosen) {

    /** Those that are not empty, and all. */
    static List<CountTab> of(RunCounts counts, ItemFilter chosen) {
        return Stream.of(
            new CountTab(ItemFilter.ALL, counts.total(), "quiet", false),
            new CountTab(ItemFilter.CREATE, counts.create(), "ok", false),
            new CountTab(ItemFilter.CHANGE, counts.change(), "info", false),
            new CountTab(ItemFilter.SAME, counts.same(), "quiet", false),
            new CountTab(ItemFilter.PROPOSE, counts.propose(), "violet", false),
            new CountTab(ItemFilter.REVIEW, counts.toReview(), "warn", false),
            new CountTab(ItemFilter.LEAVE, counts.leave(), "warn", false),
            new CountTab(ItemFilter.FLAGGED, counts.flagged(), "warn", false),
            new CountTab(ItemFilter.REFUSED, counts.refused(), "danger", false),
            new CountTab(ItemFilter.UNDONE, counts.undone(), "quiet", false),
            new CountTab(ItemFilter.KEPT, counts.kept(), "warn", false))
            .filter(tab -> tab.count > 0 || tab.filter == ItemFilter.ALL)
            .map(tab -> new CountTab(tab.filter, tab.count, tab.tone, tab.filter == chosen)).toList();
    }

    /** Key of the words under the number. */
    public String key() { return "imports.outcome." + filter; }
}
