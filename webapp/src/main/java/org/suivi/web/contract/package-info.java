/**
 * The contract of {@code /api/v1}: one OpenAPI 3.1 document, written by hand before the code and kept in parts beside
 * it, served to programs as it is and to people as a page. The page is made from the document and from nothing else, so
 * that the two cannot differ. It needs no sign-in, since it says nothing about anyone.
 */
package org.suivi.web.contract;
