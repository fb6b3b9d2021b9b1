/**
 * The people in a record, as its page shows and changes them: link, unlink with a way back, roles, the right person in
 * the place of a wrong one.
 */
package org.suivi.web.pages.records.people;
