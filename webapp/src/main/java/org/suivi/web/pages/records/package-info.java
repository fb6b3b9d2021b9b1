/**
 * The pages about records: the list, the form that opens one, and the record itself. What the parts of the record's
 * page do stands in the packages below; each of them asks the desks in every request and keeps nothing about the record
 * but its id, so that a right that was withdrawn is gone with the next look.
 */
package org.suivi.web.pages.records;
