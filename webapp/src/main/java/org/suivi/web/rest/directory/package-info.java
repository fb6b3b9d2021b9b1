/**
 * The places of the organisation, the people who look after records there, and the institutions that students go to, as
 * programs look them up to name them in other calls. Nothing here is about a client.
 */
package org.suivi.web.rest.directory;
