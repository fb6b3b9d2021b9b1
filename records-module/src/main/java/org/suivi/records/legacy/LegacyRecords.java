package org.suivi.records.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.roster.LegacyRecordRequested;
import org.suivi.profiles.roster.LegacyRecordUndoRequested;
import org.suivi.profiles.roster.legacy.LegacyCase;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.people.Directory;

/** Opens records of a former system through the desk, as anybody else would, and takes them back. */
@ApplicationScoped
class LegacyRecords {

    private final RecordDesk desk;
    private final Directory directory;

    @Inject
    LegacyRecords(RecordDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    void on(@Observes LegacyRecordRequested request) {
        LegacyCase wanted = request.wanted();
        var people = new ArrayList<NewRecord.Person>();
        for (var member : request.members())
            people.add(new NewRecord.Person(member.profile(), member.primary() ? LinkRole.CLIENT : LinkRole.CO_CLIENT));
        Party service = service(request.viewer(), wanted.service());
        request.openedAs(desk.open(request.viewer(), new NewRecord(title(wanted), service, type(wanted, people),
            wanted.openedOn(), wanted.reason(), people)));
    }

    void on(@Observes LegacyRecordUndoRequested request) {
        desk.retract(request.viewer(), request.record(), "import undone");
    }

    /** The number of the former system stays findable. */
    private static String title(LegacyCase wanted) {
        String title = wanted.title() == null ? wanted.service() : wanted.title();
        return title + " · " + wanted.number();
    }

    private static RecordType type(LegacyCase wanted, List<NewRecord.Person> people) {
        if (wanted.type() != null) return RecordType.valueOf(wanted.type().toUpperCase(Locale.ROOT));
        return people.size() == 1 ? RecordType.INDIVIDUAL : RecordType.FAMILY;
    }

    private Party service(Viewer viewer, String name) {
        String wanted = Folding.fold(name);
        return directory.services(viewer).stream().filter(one -> Folding.fold(one.name()).equals(wanted)).findFirst()
            .orElseThrow(() -> new ServiceUnknown(name)).party();
    }
}
