/**
 * Documents on the record’s page. Bytes come and go through {@code Files}, outside of Faces and streamed, with the
 * decision about access made for each request; the list and taking a document out are ordinary acts of the page.
 */
package org.suivi.web.pages.records.documents;
