/**
 * Fills an empty database with as many invented people, records and shares as a large board has, so that speed can be
 * judged. Every row is a function of a seed and its number: each table is one stream into the database, and nothing is
 * kept in between. It writes what the desks would have written, and lets reach follow from its definition. It is no
 * part of the application: the launcher runs it beside the libraries of the WAR.
 */
package org.suivi.launch.bulk;
