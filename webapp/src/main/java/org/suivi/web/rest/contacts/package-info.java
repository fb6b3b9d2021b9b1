/**
 * The people around profiles as programs read and write them. A contact is stored once for all siblings; what it is to
 * one child stands on the tie, whose id is the contact's id in these addresses. Notes that staff keep on a tie never
 * leave, and a program that writes leaves them as they are.
 */
package org.suivi.web.rest.contacts;
