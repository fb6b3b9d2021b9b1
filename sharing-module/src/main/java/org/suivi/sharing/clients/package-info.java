/**
 * Programs that talk to Suivi: API clients with their secrets, short-lived tokens, last calls and limits, and the store
 * that carries a request out once however often it is sent. A client is a row of staff that nobody can pick, so that
 * audit and names work as for people; what it may see is decided where it is for people. Announces no facts.
 */
package org.suivi.sharing.clients;
