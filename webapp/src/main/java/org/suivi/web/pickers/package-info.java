/**
 * Fields in which somebody is chosen from a list: people and units of the organisation, profiles within reach. What is
 * typed into them means nobody until somebody is chosen; it stays, and the field says so. Which page does what with the
 * chosen one is not known here.
 */
package org.suivi.web.pickers;
