/**
 * The SOAP door of {@code ProfileExchangeService}: publishes the contract, refuses messages that no honest client sends
 * before anything parses them, finds out who is calling, checks messages against the contract and translates refusals
 * into the typed fault. What the operations do stands in {@link org.suivi.web.soap.exchange}; the Java of the contract
 * is made from {@code soap/v1/profiles.wsdl} when building.
 */
package org.suivi.web.soap;
