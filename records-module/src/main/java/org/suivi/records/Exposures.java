package org.suivi.records;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.suivi.profiles.messages.SentMessages;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.audit.Deed;
import org.suivi.sharing.audit.Deeds;
import org.suivi.sharing.storage.Sql;

/** Finds out from the audit trail who saw what while a person was in a record. */
@ApplicationScoped
class Exposures {

    /** What a deed showed; one line per person in the end. */
    private record Seen(Reading what, Deed deed) {}

    private final RecordQueries queries;
    private final Deeds deeds;
    private final SentMessages messages;
    private final EntityManager manager;
    private final Clock clock;

    @Inject
    Exposures(RecordQueries queries, Deeds deeds, SentMessages messages, EntityManager manager, Clock clock) {
        this.queries = queries;
        this.deeds = deeds;
        this.messages = messages;
        this.manager = manager;
        this.clock = clock;
    }

    /** @param period as {@link RecordView.Link#link()} gave it, present or former */
    Exposure of(RecordId record, UUID period) {
        var link = queries.links(record).stream().filter(each -> each.link().equals(period)).findFirst()
                .orElseThrow(NotVisible::new);
        Instant until = link.until() == null ? clock.instant() : link.until();
        var ofRecord = deeds.about(things(record), link.since(), until).stream()
                .map(deed -> new Seen(Reading.of(deed), deed)).filter(seen -> seen.what() != null);
        var ofPerson = deeds.through("record " + record.value() + " ", link.profile().value(), link.since(), until)
                .stream().map(deed -> new Seen(Reading.PERSON, deed));
        var readers = Stream.concat(ofRecord, ofPerson).collect(groupingBy(seen -> seen.deed().staff())).values()
                .stream().map(Exposures::reader).sorted(Comparator.comparing(ReaderView::last).reversed()).toList();
        return new Exposure(queries.facts(record).number(), link.name(), link.since(), until, readers,
                messages.between(link.profile(), link.since(), until));
    }

    /** The record and all that was ever in it: the trail names a note or a document by its own id only. */
    private List<UUID> things(RecordId record) {
        var things = new ArrayList<UUID>(List.of(record.value()));
        Sql.of(manager, """
                select id from records_note where record_id = :record
                union all select id from records_document where record_id = :record""")
                .with("record", record.value()).rows().forEach(row -> things.add(row.uuid(0)));
        return things;
    }

    private static ReaderView reader(List<Seen> seen) {
        Set<Reading> what = EnumSet.noneOf(Reading.class);
        seen.forEach(each -> what.add(each.what()));
        var deeds = seen.stream().map(Seen::deed).toList();
        var latest = deeds.stream().max(Comparator.comparing(Deed::last)).orElseThrow();
        return new ReaderView(latest.staff(), latest.name(), latest.workspace(), what,
                deeds.stream().map(Deed::first).min(Comparator.naturalOrder()).orElseThrow(), latest.last(),
                deeds.stream().mapToLong(Deed::times).sum());
    }
}
