package org.suivi.profiles;

import java.io.Serializable;
import org.suivi.sharing.InvalidValue;

/** Whether a profile is a client of services, a student, or both. */
public record Variants(boolean client, boolean student) implements Serializable {

    public static final Variants CLIENT = new Variants(true, false);
    public static final Variants STUDENT = new Variants(false, true);
    public static final Variants BOTH = new Variants(true, true);

    public Variants {
        if (!client && !student) throw new InvalidValue("variants", "required");
    }
}
