package org.suivi.sharing;

import java.util.Arrays;

/** What a member of staff does in a workspace; a person may have several roles there. */
public enum Role {
    /** Holds records and writes notes. */
    PRACTITIONER,
    /** Moves records between people and units; never sees their content. */
    COORDINATOR,
    /** Keeps profiles and contacts; sees no notes. */
    SECRETARY,
    /** Sees the profiles of the workspace, or of the schools in it that were chosen; sees no notes. */
    SCHOOL_MANAGER,
    /** Keeps workspaces, services, teams and staff; sees neither profiles nor records. */
    ADMINISTRATOR,
    /** Reads the audit trail, keeps restrictions and retention. */
    PRIVACY_OFFICER,
    /** A system that calls within its scopes; no person ever has this role. */
    INTEGRATION;

    /** The roles that a person can be given. */
    public static Role[] ofPeople() {
        return Arrays.stream(values()).filter(role -> role != INTEGRATION).toArray(Role[]::new);
    }

    /** Whether this role ever shows who the clients and students are. */
    public boolean seesProfiles() { return this != ADMINISTRATOR && this != PRIVACY_OFFICER; }

    /**
     * Whether this role is bound to the institutions that were chosen for the person. Whoever also has a role without
     * that limit sees what that role shows, so that nobody who holds a record is kept from its profiles.
     */
    public boolean isLimited() { return this == SCHOOL_MANAGER; }

    /** Whether this role may keep the profiles of its workspace in order without holding a record. */
    public boolean managesProfiles() { return this == SECRETARY || this == COORDINATOR || this == SCHOOL_MANAGER; }
}
