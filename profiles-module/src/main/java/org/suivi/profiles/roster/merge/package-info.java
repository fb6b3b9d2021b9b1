/**
 * Brings what a source says about one person together with what is known: finds the profile (key of the source, trusted
 * national identifier with the same birth date, else candidates for a person to decide), compares field by field with
 * what the source said last time, and writes through the desks of profiles and contacts. What staff corrected is never
 * overwritten but proposed, and a proposal that was dismissed does not come back. Nothing here knows of runs and files.
 */
package org.suivi.profiles.roster.merge;
