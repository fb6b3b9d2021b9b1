/**
 * Documents that programs put into records, checked against the hash they name. A program gets back what it put there
 * itself and nothing else of a record.
 */
package org.suivi.web.rest.documents;
