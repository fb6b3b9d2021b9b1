/**
 * People and places: the organisation, its workspaces, services and teams, staff with roles and memberships, and how
 * they sign in. It knows no client and no record; before a person leaves or a unit closes it asks with
 * {@code PartyClosureRequested}, and afterwards tells with {@code PartyClosed}.
 */
package org.suivi.sharing.people;
