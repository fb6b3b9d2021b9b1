package org.suivi.web.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.suivi.sharing.Party;

/**
 * One place of work of the demonstration, as it stands in the database.
 *
 * @param french   whether people there mostly speak French
 * @param services by their names
 * @param teams    in the order of their opening
 * @param staff    by the local part of their e-mail address
 */
record Place(Party workspace, boolean french, Map<String, Party> services, List<Party> teams,
        Map<String, UUID> staff) {

    UUID staff(Cast role) { return staff.get(role.mailbox()); }

    Party service(Cast role) { return services.get(role.service()); }
}
