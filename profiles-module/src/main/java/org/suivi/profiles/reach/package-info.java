/**
 * Who sees which profile. {@code profiles_reach} holds one row for each path from a party to a profile, through a
 * record that follows it or through the place where it is present; the keeper is the only class that writes there, and
 * the rows can be rebuilt from their definition at any time. Records say through
 * {@link org.suivi.profiles.reach.Following} which profiles a record follows; everybody else only asks. Lists and
 * searches start from the viewer's own rows.
 */
package org.suivi.profiles.reach;
