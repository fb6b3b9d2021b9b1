package org.suivi.sharing.people;

import java.util.Map;
import org.suivi.sharing.Party;

/**
 * The people behind a party, as {@code sharing_belonging} has them. The view itself is put together for the whole house
 * each time it is asked about one party.
 */
final class Members {

    private static final String PERSON = "select id from sharing_staff where id = :id and active and not is_client";
    private static final String UNIT = """
        select m.staff_id from sharing_member m join sharing_staff s on s.id = m.staff_id and s.active
         where m.unit_id = :id""";
    private static final String WORKSPACE = """
        select distinct r.staff_id from sharing_role r join sharing_staff s on s.id = r.staff_id and s.active
         where r.workspace_id = :id and r.role not in ('ADMINISTRATOR', 'PRIVACY_OFFICER')""";
    private static final Map<Party.Kind, String> OTHERS =
        Map.of(Party.Kind.STAFF, PERSON, Party.Kind.WORKSPACE, WORKSPACE);

    private Members() {}

    /** SQL for their ids; its parameter is {@code id}. */
    static String of(Party.Kind kind) { return OTHERS.getOrDefault(kind, UNIT); }
}
