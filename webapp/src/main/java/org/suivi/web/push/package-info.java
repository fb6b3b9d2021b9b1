/**
 * Tells open pages that something they show has changed. A fact is relayed only after its transaction has committed,
 * and only as "look again": the page asks for what it shows with its reader's own rights, so a message can disclose
 * nothing.
 */
package org.suivi.web.push;
