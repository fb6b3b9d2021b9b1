/**
 * Writing to a person from the profile, and the journal of what was written. Every message names its recipient; a point
 * that must not be used, a restricted contact or a deceased person stops it before it leaves, and discreet points ask
 * for a confirmation; nothing confidential goes to an address that the person and a contact share. The same is looked
 * at once more when the outbox is about to let it leave.
 */
package org.suivi.profiles.messages;
