/**
 * What the operations of the SOAP service do: each turns a request of the contract into calls of the desks that screens
 * and REST call too, and their answer into a result of the contract. Rules stand in the desks, texts of refusals with
 * the translator of faults.
 */
package org.suivi.web.soap.exchange;
