/**
 * Who may see a record and through which path, and giving or taking such access. The picker of people and units that
 * transfers use as well stands here too.
 */
package org.suivi.web.pages.records.access;
