package org.suivi.profiles.roster.online;

/**
 * What is to be known of a page besides its rows.
 *
 * @param mark   the same for pages with the same rows
 * @param total  of all rows as far as the server says, or null
 * @param linked whether the server says with links where other pages are
 * @param next   address of the next one, or null
 */
record Page(int rows, String mark, Long total, boolean linked, String next) {}
