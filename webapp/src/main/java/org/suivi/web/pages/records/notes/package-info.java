/**
 * Notes on the record’s page. What is being typed travels outside of Faces, through {@code Drafts}, so that it survives
 * a lost page, a lost session and a broken network; signing, addenda and marking as entered in error are ordinary acts
 * of the page.
 */
package org.suivi.web.pages.records.notes;
