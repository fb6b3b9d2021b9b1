package org.suivi.sharing.handover;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.suivi.sharing.Party;

/** Who gives or who gets a record, as they were called on the day of the offer. */
@Embeddable
class FrozenSide {

    @Enumerated(EnumType.STRING)
    private Party.Kind kind;
    private UUID id;
    private String name;
    private UUID workspace;
    private String workspaceName;

    protected FrozenSide() {}

    FrozenSide(Party party, String name, Party workspace, String workspaceName) {
        this.kind = party.kind();
        this.id = party.id();
        this.name = name;
        this.workspace = workspace.id();
        this.workspaceName = workspaceName;
    }

    Party party() { return new Party(kind, id); }

    Party workspace() { return Party.workspace(workspace); }

    boolean isUnit() { return kind != Party.Kind.STAFF; }
}
