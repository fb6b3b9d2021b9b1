/**
 * What REST, SOAP and OneRoster have in common: which program is calling ({@link org.suivi.web.channel.Caller}), how it
 * gets a token, how many calls and how large bodies it may send, and how it is turned away. It translates and guards;
 * rules about people live in the desks below.
 */
package org.suivi.web.channel;
