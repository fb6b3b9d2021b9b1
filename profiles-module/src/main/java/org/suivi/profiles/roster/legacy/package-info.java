/**
 * Reads the export of a former system in which people were fields of records: one row per record with a primary and
 * several secondary "associated profiles" and guardians as text (the format is described in docs/legacy-migration.md).
 * Takes every person out as one of their own, gives guardians to the right child, keeps what cannot be told apart whole
 * and flagged, and remembers who was in which record as what.
 */
package org.suivi.profiles.roster.legacy;
