package org.suivi.records;

import org.suivi.sharing.InvalidValue;

/** In what capacity a person stands in a record. */
public enum LinkRole {
    CLIENT, CO_CLIENT, IDENTIFIED_CLIENT, PARTICIPANT, PARENT;

    static LinkRole required(LinkRole role) {
        if (role == null) throw new InvalidValue("role", "required");
        return role;
    }
}
