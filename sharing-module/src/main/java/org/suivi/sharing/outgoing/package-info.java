/**
 * Where Suivi may send requests of its own: to public addresses over TLS, and to the hosts of the institution's network
 * that whoever runs the server has listed. It decides about addresses only and never sends anything itself.
 */
package org.suivi.sharing.outgoing;
