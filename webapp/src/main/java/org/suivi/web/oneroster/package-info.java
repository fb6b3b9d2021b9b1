/**
 * The roster as OneRoster 1.2 at {@code /ims/oneroster/rostering/v1p2}, read-only and strict: it translates the words
 * of the standard into wishes of {@link org.suivi.profiles.offered.RosterOffer} and what comes back into the shapes of
 * the standard. It decides nothing. Collections that Suivi has nothing for, such as classes, are there and empty.
 */
package org.suivi.web.oneroster;
