package org.suivi.sharing.people;

/**
 * How many people a party is, counted as {@code sharing_belonging} does. The view itself is put together for the whole
 * house each time it is asked about one party.
 */
public final class Headcount {

    private static final String COUNT = """
        case %1$s.kind
          when 'STAFF' then 1
          when 'WORKSPACE' then
            (select count(distinct hr.staff_id)
               from sharing_role hr join sharing_staff hs on hs.id = hr.staff_id and hs.active
              where hr.workspace_id = %1$s.id and hr.role not in ('ADMINISTRATOR', 'PRIVACY_OFFICER'))
          else
            (select count(*) from sharing_member hm join sharing_staff hs on hs.id = hm.staff_id and hs.active
              where hm.unit_id = %1$s.id)
        end""";

    private Headcount() {}

    /** SQL for the number. @param party alias of a table with the columns {@code kind} and {@code id} */
    public static String of(String party) { return COUNT.formatted(party); }
}
