/**
 * Who may see a record and through which path, and giving or taking such access.
 */
package org.suivi.web.pages.records.access;
