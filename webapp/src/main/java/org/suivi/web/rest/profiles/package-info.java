/**
 * Profiles as programs read and write them, with their identifiers and enrolments. Each method reads a command and
 * calls one desk; confidential points come masked from there. What staff wrote about a person never stands here: no
 * alerts, no notes on contacts, and no word about follow-ups.
 */
package org.suivi.web.rest.profiles;
