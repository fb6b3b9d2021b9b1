/**
 * Who may see what of a record: custody, grants and the decision that joins them with a viewer's roles and units. It
 * decides from the database in every call and hands out {@link org.suivi.sharing.access.Permit}s; it never knows what a
 * record contains.
 */
package org.suivi.sharing.access;
