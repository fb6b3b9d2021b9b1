/**
 * Bringing people in from outside: rosters of school systems and the records of a former system. Every package is read
 * completely, tried without writing, shown with what it would do, and only then brought in by chunks that can be taken
 * up again after a crash and undone as a whole. It writes profiles and contacts through their desks only, never merges
 * by name, never overwrites what staff corrected and never deletes. It announces
 * {@link org.suivi.profiles.ProfileFact.StudentLeft} and asks whoever keeps records with
 * {@link org.suivi.profiles.roster.LegacyRecordRequested}.
 */
package org.suivi.profiles.roster;
