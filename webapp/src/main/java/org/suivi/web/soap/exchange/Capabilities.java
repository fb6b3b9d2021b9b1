package org.suivi.web.soap.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.Sex;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.BatchResult;
import org.suivi.records.LinkRole;
import org.suivi.records.RecordState;
import org.suivi.sharing.Party;
import org.suivi.sharing.feed.ChangeFeed;
import org.suivi.sharing.handover.TransferState;
import org.suivi.web.soap.types.CodeList;
import org.suivi.web.soap.types.GetCapabilitiesResult;
import org.suivi.web.soap.types.Limit;

/** What the service can do, taken from where it is decided. */
final class Capabilities {

    static final int MOST_LOOKUPS = 200;

    private static final Map<String, List<String>> LISTS = new TreeMap<>(Map.ofEntries(
        Map.entry("mode", Stream.of(Upserts.Mode.values()).map(Upserts.Mode::text).toList()),
        Map.entry("onMissingContacts", List.of("keep", "unlink")),
        Map.entry("personKind", Codes.names(ProfileShape.Kind.class)),
        Map.entry("sex", Codes.names(Sex.class)),
        Map.entry("use", Codes.names(ContactPoint.Use.class)),
        Map.entry("relation", Codes.names(Relation.class)),
        Map.entry("contactFlag", Codes.names(Flag.Kind.class)),
        Map.entry("flagAnswer", Codes.names(Flag.Answer.class)),
        Map.entry("restriction", Codes.names(Restriction.Kind.class)),
        Map.entry("outcome", Stream.of(BatchResult.Outcome.values()).map(BatchResult.Outcome::text).toList()),
        Map.entry("include", List.of("contacts", "records", "history")),
        Map.entry("matchReason", List.of("identifier", "name", "name-sound", "birth", "birth-close", "phone", "email")),
        Map.entry("state", Codes.names(RecordState.class)),
        Map.entry("linkRole", Codes.names(LinkRole.class)),
        Map.entry("linkState", List.of("LINKED", "UNLINKED")),
        Map.entry("partyKind", Codes.names(Party.Kind.class)),
        Map.entry("transferState", Codes.names(TransferState.class)),
        Map.entry("changeType", Changes.types()),
        Map.entry("faultCode", List.of("invalidMessage", "unauthorized", "forbidden", "notFound", "conflict",
            "limitExceeded", "busy", "internal"))));

    private Capabilities() {}

    static GetCapabilitiesResult all() {
        GetCapabilitiesResult all = new GetCapabilitiesResult();
        all.getVersion().add("v1");
        all.getLimit().add(limit("upsertProfiles.profile", Batch.MOST));
        all.getLimit().add(limit("getProfiles.externalId", MOST_LOOKUPS));
        all.getLimit().add(limit("findChanges.limit", ChangeFeed.MOST));
        all.getLimit().add(limit("putDocument.inlineBytes", 11L << 20));
        all.getLimit().add(limit("putDocument.attachedBytes", 15L << 20));
        LISTS.forEach((name, values) -> all.getCodeList().add(list(name, values)));
        all.getIdentifierSystem().add(Identifier.CODE_PERMANENT);
        return all;
    }

    private static Limit limit(String name, long value) {
        Limit limit = new Limit();
        limit.setName(name);
        limit.setValue(value);
        return limit;
    }

    private static CodeList list(String name, List<String> values) {
        CodeList list = new CodeList();
        list.setName(name);
        list.getValue().addAll(values);
        return list;
    }
}
