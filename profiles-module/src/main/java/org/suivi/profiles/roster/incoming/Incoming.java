package org.suivi.profiles.roster.incoming;

import java.util.List;

/**
 * Everything a package says about students.
 *
 * @param source   name under which the source's keys are kept, as the package gives it, or null
 * @param complete whether the package claims to hold everyone, so that those who are missing have left
 * @param leavers  keys of people the source says have left
 * @param staff    how many users were left out because they are neither students nor guardians
 */
public record Incoming(String source, boolean complete, List<IncomingPerson> people, List<String> leavers, int staff) {}
