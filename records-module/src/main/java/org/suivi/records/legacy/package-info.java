/**
 * Gives the records of a former system their place here: answers the request of the migration for a record with the
 * people taken out of it, and the request to take such a record back. The former number stays in the title, by which it
 * is found; nothing else about the migration is kept here.
 */
package org.suivi.records.legacy;
