/**
 * The history of every field of profiles and contacts: who changed it, when, from what to what, on whose information.
 * Rows are only ever added, in the transaction of the change itself.
 */
package org.suivi.profiles.history;
