package org.suivi.profiles.roster;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.suivi.profiles.AtTheDesks;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Person;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.Steps;

/** A secretary of a school, and a system that sends her people under a name no other test uses. */
abstract class WithASource extends AtTheDesks {

    private static final int PORTION = 10;
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final int test = TESTS.incrementAndGet();

    @Inject
    BatchDesk desk;

    @Inject
    RosterDesk imports;

    @Inject
    RunLog log;

    @Inject
    ReviewDesk reviews;

    Viewer secretary;
    /** Nobody else in the database has it. */
    String mark;
    String source;

    @BeforeEach
    void aSecretary() {
        secretary = house.someone(house.workspace("École"), Role.SECRETARY);
        mark = secretary.self().id().toString().substring(24);
        source = "sis-" + mark;
    }

    BatchReport send(IncomingPerson... people) { return send(Batch.Mode.APPLY, people); }

    BatchReport send(Batch.Mode mode, IncomingPerson... people) { return desk.apply(secretary, batch(mode, people)); }

    Batch batch(Batch.Mode mode, IncomingPerson... people) {
        return new Batch(source, mode, false, null, List.of(people));
    }

    /** A code permanent: the same for all that is sent in a test, another one in each test. */
    String code(int number) { return "TREE%06d%02d".formatted(test, number); }

    /** Works a job, a decision or the taking back of an import through. */
    void work(UUID run) { Steps.all(() -> imports.advance(secretary, run, PORTION)); }

    void undo(BatchReport report) {
        imports.undo(secretary, report.id());
        work(report.id());
    }

    /** Somebody who knows better writes another number for the child's only contact. */
    void correct(ProfileId child, String phone) {
        ContactView one = contacts.of(secretary, child).get(0);
        contacts.edit(secretary, child, one.contact(), one.version(), new Person(false, one.person().family(),
            one.person().given(), null, List.of(ContactPoint.phone(ContactPoint.Use.HOME, phone))));
    }

    /** The one whose tie lasts, else the one whose tie has ended. */
    ContactView contact(ProfileId child, String name) {
        return contacts.of(secretary, child).stream().filter(one -> one.person().shown().equals(name)).findFirst()
            .orElseThrow();
    }

    static List<BatchResult.Outcome> outcomes(BatchReport report) {
        return report.results().stream().map(BatchResult::outcome).toList();
    }

    /** Code and path of each problem of one of those who were sent. */
    static List<String> problems(BatchReport report, int place) {
        return report.results().get(place).problems().stream().map(one -> one.code() + " " + one.path()).toList();
    }
}
