/**
 * Reads what school systems send: OneRoster CSV 1.1 and 1.2, whole or as a delta, and School Data Sync v2.1. Both are
 * put into one {@code SchoolBook} and leave it as {@link org.suivi.profiles.roster.incoming.Incoming}. Passwords are
 * never read, gradebooks and classes are left alone, staff is counted and left out. Strict about what a row means,
 * tolerant about columns that nobody needs.
 */
package org.suivi.profiles.roster.formats;
