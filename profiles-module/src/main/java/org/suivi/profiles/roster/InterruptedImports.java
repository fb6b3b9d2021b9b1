package org.suivi.profiles.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.Scope;

/** Says which imports a worker was at when the server stopped; it discloses nothing else about them. */
@ApplicationScoped
public class InterruptedImports {

    private static final String WORKING = """
        select r from RosterRun r where r.state in :states order by r.receivedAt""";

    private static final String ITEMS = """
        select i.state, count(i) from RosterItem i where i.run = :run group by i.state order by i.state""";

    private final EntityManager manager;

    @Inject
    InterruptedImports(EntityManager manager) { this.manager = manager; }

    /**
     * An import, and who it is done for and where.
     *
     * @param scopes of the system that sent it; null for a person
     */
    public record Interrupted(UUID run, UUID staff, UUID workspace, Set<Scope> scopes) {}

    /** How far each of them is: whoever looks twice and sees the same knows that nobody is at work on it. */
    public Map<Interrupted, String> progress() {
        return all().stream().collect(Collectors.toMap(Function.identity(), this::far));
    }

    private String far(Interrupted one) {
        return manager.createQuery(ITEMS, Object[].class).setParameter("run", one.run()).getResultStream()
            .map(Arrays::toString).collect(Collectors.joining());
    }

    public List<Interrupted> all() {
        return manager.createQuery(WORKING, RosterRun.class)
            .setParameter("states", List.of(RunState.CHECKING, RunState.RUNNING, RunState.UNDOING)).getResultList()
            .stream().map(RosterRun::interrupted).toList();
    }
}
