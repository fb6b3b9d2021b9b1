/**
 * What every module needs from the server to keep things: the entity manager of the one persistence unit, the clock,
 * the way instants are written into columns, single statements and rows that are written together. It owns no table. It
 * announces {@link org.suivi.sharing.storage.StorageReady} once the schema is up to date; nothing may touch the
 * database before.
 */
package org.suivi.sharing.storage;
