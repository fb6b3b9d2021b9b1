/**
 * What staff is told: notices in the application and mails without clinical content. It listens to the facts of
 * sharing, writes within their transaction, and lets mail leave only after the commit.
 */
package org.suivi.sharing.notices;
