package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/**
 * Finds identifiers of a person that belong to a profile outside of the viewer's reach. Such a person is refused as one
 * whose identifier is taken, and nothing else is said: nobody is created twice and nobody is disclosed.
 */
@ApplicationScoped
class Hidden {

    private final Sql sql;
    private final VisibleProfiles visible;

    @Inject
    Hidden(Sql sql, VisibleProfiles visible) {
        this.sql = sql;
        this.visible = visible;
    }

    List<Flaw> of(Viewer viewer, Sending sending, IncomingPerson person) {
        var flaws = new ArrayList<Flaw>();
        identifiers(sending, person).forEach((path, one) -> sql.rows(
            "select profile_id from profiles_identifier where system = ? and value = ?", one.system(), one.value())
            .stream().map(row -> new ProfileId(row.uuid(0))).filter(profile -> !visible.sees(viewer, profile))
            .forEach(profile -> flaws.add(new Flaw("identifier-taken", path))));
        return flaws;
    }

    private static Map<String, Identifier> identifiers(Sending sending, IncomingPerson person) {
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
