/**
 * Changes that are sent to programs instead of being asked for. A hook is an address of a program and a cursor in the
 * change feed: whatever the program would read behind it now, with the rights of now, is sent there signed, one message
 * after another, each until it was taken. No transaction is open while anything is sent, and nothing that is sent says
 * more than ids. It knows neither profiles nor records and announces no facts.
 */
package org.suivi.sharing.hooks;
