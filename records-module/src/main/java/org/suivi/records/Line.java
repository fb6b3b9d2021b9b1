package org.suivi.records;

import java.util.UUID;
import java.util.regex.Pattern;

import org.suivi.sharing.Fact;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.handover.Actor;

/**
 * One line of a timeline, before it is stored.
 *
 * @param kind      name of the fact in small letters with hyphens, {@code note-signed} for {@code NoteSigned}
 * @param aboutKind what {@code about} is the id of: a kind of party, PROFILE, NOTE or DOCUMENT; null when nothing
 */
record Line(RecordId record, String kind, UUID by, String aboutKind, UUID about) {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    static Line of(RecordFact fact) { return new Line(fact.record(), kind(fact), fact.by().id(), null, null); }

    static Line of(RecordId record, Fact fact, Actor by) {
        return new Line(record, kind(fact), by.staff(), null, null);
    }

    Line about(Party party) { return about(party.kind().name(), party.id()); }

    Line about(ProfileId profile) { return about("PROFILE", profile.value()); }

    Line aboutNote(UUID note) { return about("NOTE", note); }

    Line aboutDocument(UUID document) { return about("DOCUMENT", document); }

    private Line about(String what, UUID id) { return new Line(record, kind, by, what, id); }

    private static String kind(Fact fact) {
        return NEXT_WORD.matcher(fact.getClass().getSimpleName()).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
    }
}
