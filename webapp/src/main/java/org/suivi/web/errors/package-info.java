/**
 * The Faces translator of refusals: a message at the field it is about, a message above the page, or an error page when
 * there is no page to stay on. What is no refusal is a fault of ours: the reader gets a reference, the log the rest.
 */
package org.suivi.web.errors;
