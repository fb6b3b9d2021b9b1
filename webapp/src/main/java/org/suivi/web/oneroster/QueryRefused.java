package org.suivi.web.oneroster;

import org.suivi.sharing.Refusal;

/** A parameter of a list is not what the standard allows. */
public final class QueryRefused extends Refusal {

    private final String minor;

    private QueryRefused(String which, String minor, String value) {
        super(Kind.INVALID, "roster-query." + which, value == null ? "" : value);
        this.minor = minor;
    }

    static QueryRefused filter(String value) { return new QueryRefused("filter", "invalid_filter_field", value); }

    static QueryRefused fields(String value) { return new QueryRefused("fields", "invalid_selection_field", value); }

    static QueryRefused sort(String value) { return new QueryRefused("sort", "invalid_sort_field", value); }

    static QueryRefused number(String value) { return new QueryRefused("number", "invaliddata", value); }

    /** Code of the standard. */
    String minor() { return minor; }
}
