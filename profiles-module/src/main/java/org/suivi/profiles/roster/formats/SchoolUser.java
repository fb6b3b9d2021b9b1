package org.suivi.profiles.roster.formats;

import java.util.List;

import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.Origin;
import org.suivi.profiles.roster.incoming.Reachability;

/**
 * A row of a table of users, whoever it is.
 *
 * @param personKeys what identifies the human behind several users of one source: identifier, master identifier
 * @param grade      level the user is in, when the table of users says it
 */
record SchoolUser(Origin origin, String id, IncomingName name, Reachability reach, List<String> personKeys,
        String nationalId, String grade) {}
