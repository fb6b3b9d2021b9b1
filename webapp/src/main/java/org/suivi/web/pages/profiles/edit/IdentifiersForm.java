package org.suivi.web.pages.profiles.edit;

import java.util.ArrayList;
import java.util.List;

import org.suivi.profiles.Identifier;

/** Identifiers between the desk and the rows of a form. */
final class IdentifiersForm {

    private IdentifiersForm() {}

    static List<Fields> of(List<Identifier> identifiers) {
        return new ArrayList<>(identifiers.stream()
                .map(known -> new Fields().with("system", known.system()).with("value", known.value())).toList());
    }

    /** What the rows say; rows without a value say nothing. */
    static List<Identifier> identifiers(List<Fields> rows) {
        return rows.stream().filter(row -> row.text("value") != null)
                .map(row -> new Identifier(row.text("system"), row.text("value"))).toList();
    }
}
