/**
 * The pages about records that change hands: the steps of an offer, where an offer stands, and the list of what was
 * sent, received and waits in a queue. Nothing typed in a step is lost by going back.
 */
package org.suivi.web.pages.transfers;
