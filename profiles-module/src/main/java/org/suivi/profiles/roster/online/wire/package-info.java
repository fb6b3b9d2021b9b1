/**
 * Asks servers of school systems over HTTP: signs requests in the ways that they know, keeps to limits of size and
 * time, follows no redirect to another host, and reads answers whatever shape they have. It knows nothing of people or
 * imports and keeps nothing but tokens, in memory.
 */
package org.suivi.profiles.roster.online.wire;
