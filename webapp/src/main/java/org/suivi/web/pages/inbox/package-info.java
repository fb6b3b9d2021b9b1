/**
 * The inbox: what waits for the viewer’s answer and what the viewer should have heard of. An offer shows what would
 * arrive and what of it is known here already; looking at it tells the sender that it was seen.
 */
package org.suivi.web.pages.inbox;
