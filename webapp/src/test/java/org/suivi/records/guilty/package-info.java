/** Culprits of this floor, for the tests of the architecture. */
package org.suivi.records.guilty;
