package org.suivi.profiles.roster.formats;

import static org.suivi.profiles.roster.formats.Post.Kind.AGENT;
import static org.suivi.profiles.roster.formats.Post.Kind.STUDENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingGuardian.Relation;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.incoming.Problems;

/** Puts a book together: one person per human, with the places of all users behind it and the guardians of all. */
final class Assembly {

    private final SchoolBook book;
    private final Problems problems;
    private final LocalDate today;
    private final Set<String> tied = new HashSet<>();
    private boolean complete;

    Assembly(SchoolBook book, Problems problems, LocalDate today) {
        this.book = book;
        this.problems = problems;
        this.today = today;
    }

    /** @param complete whether who is not in the package has left */
    Incoming incoming(String source, boolean whole) {
        complete = whole;
        turnTies();
        var people = new ArrayList<IncomingPerson>();
        int staff = 0;
        for (var users : humans()) people.add(person(users));
        for (var user : book.users())
            if (!book.is(user.id(), STUDENT) && !book.is(user.id(), AGENT) && !tied.contains(user.id())) staff++;
        return new Incoming(source, complete, people, book.leavers(), staff);
    }

    /** Some systems write the tie at the student, some at the guardian, some at both. */
    private void turnTies() {
        for (var user : book.users())
            if (!book.is(user.id(), STUDENT))
                for (String other : book.agents(user.id()).keySet())
                    if (book.is(other, STUDENT)) book.tie(other, user.id(), null);
    }

    private List<List<SchoolUser>> humans() {
        var humans = new Humans(problems);
        for (var user : book.users())
            if (book.is(user.id(), STUDENT)) humans.add(user, book.vital(user.id()));
        return humans.all();
    }

    private IncomingPerson person(List<SchoolUser> users) {
        SchoolUser first = users.get(0);
        Vital vital = users.stream().map(user -> book.vital(user.id()))
            .filter(one -> one.birthDate() != null).findFirst().orElse(book.vital(first.id()));
        String nationalId = users.stream().map(SchoolUser::nationalId).filter(Objects::nonNull).findFirst()
            .orElse(null);
        return new IncomingPerson(first.origin(), users.stream().map(SchoolUser::id).toList(), nationalId, first.name(),
            vital.birthDate(), vital.sex(), true, first.reach(), placements(users),
            guardians(users), List.of(), null);
    }

    /** Who is in a whole package is still there, even when a date of a past year was left standing. */
    private List<Placement> placements(List<SchoolUser> users) {
        var named = users.stream().flatMap(this::placements).toList();
        boolean over = complete && !named.isEmpty() && named.stream().allMatch(this::isOver);
        if (!over) return named;
        SchoolUser first = users.get(0);
        problems.warn(first.origin().file(), first.origin().row(), "endDate", "placement-over");
        return named.stream().map(Placement::openEnded).toList();
    }

    private boolean isOver(Placement placement) { return placement.to() != null && placement.to().isBefore(today); }

    private Stream<Placement> placements(SchoolUser user) {
        return book.posts(user.id()).stream().filter(post -> post.kind() == STUDENT && post.placeId() != null)
            .map(post -> new Placement(post.placeId(), book.place(post.placeId()),
                post.grade() == null ? user.grade() : post.grade(), post.from(), post.to(), post.primary()));
    }

    private List<IncomingGuardian> guardians(List<SchoolUser> users) {
        var guardians = new LinkedHashMap<String, IncomingGuardian>();
        for (var user : users)
            book.agents(user.id()).forEach((agent, relation) -> {
                tied.add(agent);
                book.user(agent).ifPresent(one -> guardians.putIfAbsent(agent, guardian(one, relation)));
            });
        return List.copyOf(guardians.values());
    }

    private IncomingGuardian guardian(SchoolUser agent, Relation relation) {
        Relation own = book.posts(agent.id()).stream().map(Post::relation).filter(Objects::nonNull).findFirst()
            .orElse(Relation.OTHER);
        return IncomingGuardian.of(agent.id(), agent.name(), relation == null ? own : relation, agent.reach());
    }
}
