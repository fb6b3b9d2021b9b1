/**
 * What other systems may read of the students of a workspace as a roster: institutions, students, those who answer for
 * them, and birth dates, each within the reach and the institutions of who asks. It writes nothing, tells nothing about
 * records, and leaves out whoever is under a restriction as if they were not there.
 */
package org.suivi.profiles.offered;
