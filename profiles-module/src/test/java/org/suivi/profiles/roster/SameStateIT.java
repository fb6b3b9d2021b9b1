package org.suivi.profiles.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;
import org.suivi.testing.Steps;
import org.suivi.testing.SuiviTest;

/**
 * The same school is the same afterwards, whether it came as a file, person by person, in calls, or as a job, and
 * however it was cut; the first time, again, and after changes.
 */
@SuiviTest
class SameStateIT {

    private static final int CHILDREN = 300;

    @Inject
    private House house;
    @Inject
    private RosterDesk files;
    @Inject
    private BatchDesk batches;
    @Inject
    private RunLog log;
    @Inject
    private VisibleProfiles visible;
    @Inject
    private ReviewDesk reviews;
    @Inject
    private Sql sql;
    @TempDir
    private Path folder;

    @Test
    void isTheSameByFileByCallsAndAsAJob() {
        var byFile = new Way('F', this::file);
        var all = List.of(byFile, new Way('S', way -> calls(way, 1)), new Way('C', way -> calls(way, 47)),
            new Way('O', way -> calls(way, 500)), new Way('J', this::job));
        all.forEach(Way::bring);
        assertTrue(byFile.count(Outcome.CREATED) > CHILDREN / 2, "most of them are new people");
        assertTrue(byFile.count(Outcome.REVIEW) > CHILDREN / 10, "many of them look alike");
        compare(all);
        all.forEach(Way::bring);
        assertTrue(byFile.count(Outcome.UNCHANGED) > CHILDREN / 2, "nothing is new");
        compare(all);
        all.forEach(one -> one.school.changed());
        all.forEach(Way::bring);
        assertTrue(byFile.count(Outcome.UPDATED) > CHILDREN / 20, "some of them have changed");
        compare(all);
        all.forEach(Way::bring);
        compare(all);
    }

    private static void compare(List<Way> ways) {
        var first = ways.get(0);
        for (var other : ways.subList(1, ways.size())) {
            assertEquals(String.join("\n", first.answers), String.join("\n", other.answers),
                "answers by " + other.letter);
            assertEquals(String.join("\n", first.state()), String.join("\n", other.state()),
                "state by " + other.letter);
        }
    }

    /** One way in, in a workspace and for a source of its own. */
    private final class Way {

        private final char letter;
        private final Function<Way, List<Answered>> bringing;
        private final Viewer viewer = house.someone(house.workspace("École"), Role.SECRETARY);
        private final String source = "same" + viewer.self().id().toString().substring(24);
        private final TangledSchool school;
        private List<String> answers;

        Way(char letter, Function<Way, List<Answered>> bringing) {
            this.letter = letter;
            this.bringing = bringing;
            this.school = new TangledSchool(letter, CHILDREN);
        }

        void bring() {
            answers = new ArrayList<>();
            for (var one : bringing.apply(this)) answers.addAll(answers(one));
        }

        long count(Outcome outcome) {
            return answers.stream().filter(one -> one.contains(" " + outcome + " ")).count();
        }

        List<String> state() { return EndState.of(sql, source, "TAN" + letter); }

        List<IncomingPerson> people() { return TangledSchool.people(school.files(folder)); }

        /** What became of each, and who those are whom somebody may be. */
        private List<String> answers(Answered one) {
            var waiting = new HashMap<String, String>();
            if (one.run() != null) reviews.waiting(viewer, one.run())
                .forEach(someone -> waiting.put(someone.externalId(),
                someone.candidates().stream().map(other -> other.profile().name() + " " + other.score()
                + other.reasons())
                    .sorted().toList().toString()));
            return one.results().stream().map(result -> result.externalId() + " " + result.outcome() + " "
                + result.version() + " " + result.problems() + " " + waiting.get(result.externalId())).toList();
        }
    }

    private record Answered(UUID run, List<BatchResult> results) {}

    private List<Answered> file(Way way) {
        var run = new Imports(files, log, visible).brought(way.viewer, way.source, way.school.files(folder));
        assertEquals(RunState.DONE, run.state());
        return List.of(new Answered(run.id(), batches.results(way.viewer, run.id(), 0, CHILDREN)));
    }

    private List<Answered> calls(Way way, int size) {
        var answered = new ArrayList<Answered>();
        var people = way.people();
        for (int from = 0; from < people.size(); from += size) {
            var some = people.subList(from, Math.min(people.size(), from + size));
            var report = batches.apply(way.viewer, Batch.of(way.source, some));
            answered.add(new Answered(report.written() ? report.id() : null, report.results()));
        }
        return answered;
    }

    private List<Answered> job(Way way) {
        var run = batches.submit(way.viewer, Batch.of(way.source, way.people()));
        Steps.all(() -> files.advance(way.viewer, run, 25));
        return List.of(new Answered(run, batches.results(way.viewer, run, 0, CHILDREN)));
    }
}
