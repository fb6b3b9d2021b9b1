package org.suivi.sharing.feed;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;

/** Everything that the feed can tell. An arrival or a withdrawal is told to those who gain or lose sight of it. */
public enum ChangeType {
    PROFILE_CREATED(Subject.PROFILE, Scope.PROFILES_READ),
    PROFILE_CHANGED(Subject.PROFILE, Scope.PROFILES_READ),
    PROFILE_ARCHIVED(Subject.PROFILE, Scope.PROFILES_READ),
    PROFILE_RESTORED(Subject.PROFILE, Scope.PROFILES_READ),
    PROFILE_ARRIVED(Subject.PROFILE, Scope.PROFILES_READ),
    PROFILE_WITHDRAWN(Subject.PROFILE, Scope.PROFILES_READ),
    STUDENT_LEFT(Subject.PROFILE, Scope.PROFILES_READ),
    CONTACTS_CHANGED(Subject.PROFILE, Scope.CONTACTS_READ),
    RECORD_OPENED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    RECORD_CHANGED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    RECORD_ARCHIVED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    RECORD_REACTIVATED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    RECORD_SHARED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    RECORD_UNSHARED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    RECORD_TRANSFERRED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    RECORD_WITHDRAWN(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    LINK_ADDED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    LINK_CHANGED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    LINK_REMOVED(Subject.RECORD, Scope.RECORDS_METADATA_READ),
    TRANSFER_OFFERED(Subject.RECORD, Scope.TRANSFERS_WRITE),
    TRANSFER_SEEN(Subject.RECORD, Scope.TRANSFERS_WRITE),
    TRANSFER_DECLINED(Subject.RECORD, Scope.TRANSFERS_WRITE),
    TRANSFER_CANCELLED(Subject.RECORD, Scope.TRANSFERS_WRITE),
    TRANSFER_EXPIRED(Subject.RECORD, Scope.TRANSFERS_WRITE);

    /** Whose visibility decides whether a reader is told. */
    public enum Subject { PROFILE, RECORD }

    private final Subject subject;
    private final Scope scope;

    ChangeType(Subject subject, Scope scope) {
        this.subject = subject;
        this.scope = scope;
    }

    public Subject subject() { return subject; }

    /** Such as {@code profile.changed}, {@code contacts.changed}, {@code record.withdrawn}. */
    public String text() { return name().toLowerCase(Locale.ROOT).replace('_', '.'); }

    /** Reads a list of texts; an empty one means every type. */
    public static Set<ChangeType> of(Iterable<String> texts) {
        Set<ChangeType> types = EnumSet.noneOf(ChangeType.class);
        for (String text : texts)
            types.add(Arrays.stream(values()).filter(type -> type.text().equals(text)).findFirst()
                .orElseThrow(() -> new InvalidValue("types", "change-type")));
        return types;
    }

    /** Whether what was told is that somebody has lost sight of it. */
    boolean isWithdrawal() { return this == PROFILE_WITHDRAWN || this == RECORD_WITHDRAWN; }

    /** Whether it goes without saying when the profile itself is new. */
    boolean isPartOfCreation() { return this == PROFILE_CHANGED || this == CONTACTS_CHANGED; }

    /** Those of the types, or of all when none is named, that the viewer's scopes cover. */
    static Set<ChangeType> readable(Viewer viewer, Set<ChangeType> types) {
        return (types.isEmpty() ? EnumSet.allOf(ChangeType.class) : types).stream()
            .filter(type -> viewer.has(type.scope)).collect(Collectors.toSet());
    }
}
