/**
 * Opens what someone uploaded, as if it were hostile: one ZIP or several CSV files, whatever they are called. Refuses
 * traversal, nested archives, bombs and oversize by name before anything is parsed, finds out encoding and separator,
 * and hands out rows one at a time. It knows neither the formats nor the people in them.
 */
package org.suivi.profiles.roster.csv;
