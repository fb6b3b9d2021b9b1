package org.suivi.web.pages.profiles.edit;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Puts together what was typed here and what someone else saved meanwhile: what only one of the two changed is taken
 * over, what both changed is a clash.
 *
 * @param fields  the form to go on with; where both changed, what was typed here
 * @param clashes the fields that both changed, by name
 */
record Merge(Fields fields, List<Clash> clashes) {

    /** A field that both changed. */
    public record Clash(String field, String theirs, String mine) implements Serializable {}

    static Merge of(Fields before, Fields theirs, Fields mine) {
        var names = new TreeSet<>(theirs.keySet());
        names.addAll(mine.keySet());
        var merged = new Fields(mine);
        names.stream().filter(name -> !same(theirs, before, name) && same(mine, before, name))
                .forEach(name -> merged.with(name, theirs.get(name)));
        var clashes = names.stream()
                .filter(name -> !same(theirs, before, name) && !same(mine, before, name) && !same(theirs, mine, name))
                .map(name -> new Clash(name, theirs.text(name), mine.text(name))).toList();
        return new Merge(merged, clashes);
    }

    private static boolean same(Fields one, Fields other, String name) {
        return Objects.equals(one.said(name), other.said(name));
    }
}
