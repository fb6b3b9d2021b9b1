/**
 * What administrators see of the work that Suivi does by itself, and how they ask for a run of it. The work stands in
 * {@link org.suivi.sharing.jobs}, which knows nobody who could ask.
 */
package org.suivi.sharing.upkeep;
