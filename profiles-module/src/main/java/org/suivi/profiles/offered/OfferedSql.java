package org.suivi.profiles.offered;

/** The tables that are offered, with columns named as in OneRoster; each is cut to the reach of who asks. */
final class OfferedSql {

    /** Students within reach; a limit to institutions looks at present enrolments only. */
    private static final String SEEN = """
        p.is_student
          and exists (select 1 from profiles_reach r where r.profile_id = p.id and r.party_id in (:parties))
          and exists (select 1 from profiles_enrolment n where n.profile_id = p.id)
          and (:limits = 0 or exists (select 1 from profiles_enrolment w where w.profile_id = p.id
                and w.institution_id in (:institutions) and (w.until_on is null or w.until_on >= :today)))""";

    private static final String STATUS = """
        if(p.state = 'ACTIVE' and exists (select 1 from profiles_enrolment e where e.profile_id = p.id
             and (e.until_on is null or e.until_on >= :today)), 'active', 'tobedeleted')""";

    /**
     * When the row changed last, to the millisecond that is shown: whoever asks for what came later does not get it
     * again. That the last day at a school is over changes the status, though nobody has written anything.
     */
    private static final String CHANGED = """
        cast(greatest(p.changed_at, coalesce(
               (select timestamp(max(e.until_on) + interval 1 day) - interval :ahead second
                  from profiles_enrolment e where e.profile_id = p.id and e.until_on < :today),
               p.changed_at)) as datetime(3))
        """;

    static final String STUDENTS = """
        select cast(p.id as char(36)) as sourcedId, 'student' as role, %s as status, %s as dateLastModified,
               p.family as familyName, p.given as givenName, p.preferred as preferredFirstName,
               cast(p.number as char(12)) as identifier, '' as username, 'true' as enabledUser
          from profiles_profile p where %s""".formatted(STATUS, CHANGED, SEEN);

    /**
     * Relatives of minors: nobody under a restriction, nobody without authority or who is not to receive copies. They
     * are gone as soon as one of these holds, without a trace.
     */
    static final String TIES = """
        from profiles_tie x join profiles_contact c on c.id = x.contact_id and not c.organisation
             join profiles_profile p on p.id = x.profile_id and p.state = 'ACTIVE'
        where x.restriction = 'NONE' and (x.until_on is null or x.until_on >= :today)
          and (x.from_on is null or x.from_on <= :today)
          and x.relation in ('MOTHER', 'FATHER', 'PARENT', 'STEPPARENT', 'GRANDPARENT', 'RELATIVE', 'GUARDIAN',
                             'FOSTER_PARENT')
          and length(p.birth) = 10 and p.birth >= :childhood
          and not exists (select 1 from profiles_tie_flag g where g.tie_id = x.id and g.answer = 'NO'
                           and g.kind in ('PARENTAL_AUTHORITY', 'RECEIVES_COPIES'))
          and not exists (select 1 from profiles_tie o where o.contact_id = x.contact_id
                           and o.restriction in ('NO_INFORMATION', 'NO_CONTACT', 'NO_RIGHTS'))
          and
        """ + SEEN;

    static final String ROLE = """
        if(x.relation in ('MOTHER', 'FATHER', 'PARENT'), 'parent',
           if(x.relation in ('GUARDIAN', 'FOSTER_PARENT'), 'guardian', 'relative'))""";

    static final String GUARDIANS = """
        select cast(c.id as char(36)), min(%s), 'active', cast(max(c.changed_at) as datetime(3)), c.family, c.given,
               null, null, '', 'false'
        %s group by c.id, c.family, c.given""".formatted(ROLE, TIES);

    static final String BIRTHS = """
        select cast(p.id as char(36)) as sourcedId, %s as status, %s as dateLastModified,
               if(length(p.birth) = 10, cast(p.birth as char(11)), null) as birthDate,
               case p.sex when 'FEMALE' then 'female' when 'MALE' then 'male' when 'X' then 'other' end as sex
          from profiles_profile p where %s""".formatted(STATUS, CHANGED, SEEN);

    /** Institutions keep no time; their keys carry the millisecond in which they were made. */
    static final String SCHOOLS = """
        select cast(i.id as char(36)) as sourcedId, i.name as name, i.code as identifier, 'school' as type,
               'active' as status, timestamp('1970-01-01') + interval 1000 * conv(concat(
                 left(cast(i.id as char(36)), 8), mid(cast(i.id as char(36)), 10, 4)), 16, 10) microsecond
                 as dateLastModified
          from profiles_institution i where :limits = 0 or i.id in (:institutions)""";

    private OfferedSql() {}

    /** The students of the table who are at the institution now. */
    static String ofSchool(String table) {
        return "select s.* from (" + table + """
            ) s where exists (select 1 from profiles_enrolment e where e.profile_id = s.sourcedId
               and e.institution_id = :school and (e.until_on is null or e.until_on >= :today))""";
    }
}
