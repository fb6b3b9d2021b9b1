package org.suivi.sharing.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;

/** A workspace, or a service or team inside one. */
@Entity
@Table(name = "sharing_unit")
class Unit {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private Party.Kind kind;
    @Column(name = "workspace_id")
    private UUID workspace;
    private String name;
    @Column(name = "search_key")
    private String searchKey;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Unit() {}

    private Unit(Party.Kind kind, String name, Instant now) {
        this.id = NewId.next();
        this.kind = kind;
        this.createdAt = now;
        call(name);
    }

    static Unit workspace(String name, Instant now) {
        Unit unit = new Unit(Party.Kind.WORKSPACE, name, now);
        unit.workspace = unit.id;
        return unit;
    }

    static Unit inside(Unit workspace, Party.Kind kind, String name, Instant now) {
        if (kind == Party.Kind.STAFF || kind == Party.Kind.WORKSPACE) throw new InvalidValue("kind", "required");
        if (!workspace.open()) throw new UnitClosed();
        Unit unit = new Unit(kind, name, now);
        unit.workspace = workspace.id;
        return unit;
    }

    void rename(String wanted, long seen) {
        ChangedMeanwhile.unlessSame(seen, version);
        call(wanted);
    }

    void close(Instant now) {
        if (!open()) throw new UnitClosed();
        closedAt = now;
    }

    void reopen() { closedAt = null; }

    boolean open() { return closedAt == null; }

    boolean isWorkspace() { return kind == Party.Kind.WORKSPACE; }

    Party party() { return new Party(kind, id); }

    Party workspace() { return Party.workspace(workspace); }

    private void call(String wanted) {
        name = InvalidValue.requireText("name", wanted, 200);
        searchKey = SearchKey.of(name);
    }
}
