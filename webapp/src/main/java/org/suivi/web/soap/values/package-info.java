/**
 * How single values of the SOAP contract are written in XML. It knows nothing of what they mean; the shapes that are
 * made from the contract use it.
 */
package org.suivi.web.soap.values;
