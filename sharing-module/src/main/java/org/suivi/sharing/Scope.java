package org.suivi.sharing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a system that calls may be allowed to do; an administrator chooses, a token carries some or all of them. */
public enum Scope {
    PROFILES_READ, PROFILES_WRITE, CONTACTS_READ, CONTACTS_WRITE, RECORDS_METADATA_READ, LINKS_WRITE, TRANSFERS_WRITE,
    DOCUMENTS_WRITE, CHANGES_READ,
    /** OneRoster 1.2 rostering, section 2.1: everything but what is in demographics. */
    ROSTER_CORE_READ("roster-core.readonly"),
    /** OneRoster 1.2 rostering, section 2.1: the core and the optional resources. */
    ROSTER_READ("roster.readonly"),
    /** OneRoster 1.2 rostering, section 2.1: birth dates and the like. */
    ROSTER_DEMOGRAPHICS_READ("roster-demographics.readonly");

    private static final String ONE_ROSTER = "https://purl.imsglobal.org/spec/or/v1p2/scope/";

    private final String text;

    Scope() { text = name().toLowerCase(Locale.ROOT).replace('_', '.'); }

    Scope(String roster) { text = ONE_ROSTER + roster; }

    /** As it stands in a request for a token (RFC 6749, section 3.3), such as {@code profiles.read}. */
    public String text() { return text; }

    /** What a column holds, separated by blanks; a scope that is no longer known gives nothing. */
    public static Set<Scope> kept(String text) {
        return Arrays.stream(text.split(" ")).map(Scope::of).flatMap(Optional::stream)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    /** The scope of that text; nothing when there is none. */
    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
