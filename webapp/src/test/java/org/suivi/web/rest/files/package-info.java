/** Documents and rosters as programs send them over HTTP. */
package org.suivi.web.rest.files;
