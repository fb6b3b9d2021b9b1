package org.suivi.profiles.roster.merge;

import java.util.LinkedHashMap;
import java.util.Map;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.roster.incoming.IncomingPerson;

/** The identifiers that a person brings along, by where they are said. */
final class Said {

    private Said() {}

    static Map<String, Identifier> identifiers(Sending sending, IncomingPerson person) {
        var all = new LinkedHashMap<String, Identifier>();
        if (person.nationalId() != null)
            all.put("/nationalId", new Identifier(Identifier.CODE_PERMANENT, person.nationalId()));
        for (int i = 0; i < person.externalIds().size(); i++)
            all.put("/externalIds/" + i, new Identifier(sending.source(), person.externalIds().get(i)));
        var more = person.details().identifiers();
        for (int i = 0; i < more.size(); i++)
            all.put("/details/identifiers/" + i, new Identifier(more.get(i).system(), more.get(i).value()));
        return all;
    }
}
