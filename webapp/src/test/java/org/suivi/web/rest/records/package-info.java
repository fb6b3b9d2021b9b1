/** Records, transfers and places as programs call for them over HTTP. */
package org.suivi.web.rest.records;
