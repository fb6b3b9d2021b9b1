/**
 * What a file says about people, in one shape for every format: persons with placements and guardians, and the problems
 * found on the way. Values here are claims of a source, not profiles; null means that the source did not say. Nothing
 * in this package reads files or the database.
 */
package org.suivi.profiles.roster.incoming;
