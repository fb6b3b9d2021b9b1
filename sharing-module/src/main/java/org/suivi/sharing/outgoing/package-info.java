/**
 * Where Suivi may send requests of its own: to public addresses over TLS, and to the hosts of the institution's network
 * that whoever runs the server has listed. What is sent goes to the network address that was judged.
 */
package org.suivi.sharing.outgoing;
