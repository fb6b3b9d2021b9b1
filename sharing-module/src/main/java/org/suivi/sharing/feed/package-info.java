/**
 * What has changed since a system last looked: ids and kinds of change, never what the change says. Whoever changes
 * something leaves a row in the same transaction, without a number; numbers are given afterwards, densely and only to
 * what is committed, so that a reader who has seen number 7 has seen all up to 7. Readers are told of what is within
 * their reach now, and of what has left it.
 */
package org.suivi.sharing.feed;
