/**
 * School systems that speak SOAP: one made from the published contract by another stack than the server's, and messages
 * as PHP, .NET and Node write them.
 */
package org.suivi.web.soap;
