package org.suivi.profiles.roster;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.roster.incoming.IncomingPerson;

/** Makes a key that is the same for people of one package who have the same name and birth date. */
final class Alike {

    private Alike() {}

    /** 32 hexadecimal digits; null without a name or birth date to compare. */
    static String key(IncomingPerson person) {
        if (person.name().isUnusable() || person.birthDate() == null) return null;
        String text = Folding.fold(person.name().family()) + "|" + Folding.fold(person.name().given()) + "|"
            + person.birthDate();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }
}
