/** Programs call the REST interface of the application as it ships, over HTTP and with tokens of their own. */
package org.suivi.web.rest;
