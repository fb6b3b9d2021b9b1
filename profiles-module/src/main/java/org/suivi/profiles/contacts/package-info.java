/**
 * The people and organisations around a profile: guardians, emergency contacts, doctors. A contact is one real person
 * and exists once, however many siblings share it; what it is to each child (relation, rights, restriction) stands on
 * the tie between the two. What is not known about a right stays unknown, and a restriction overrides every other flag.
 * Changes are announced as {@link org.suivi.profiles.ProfileFact.ContactsChanged} of every profile that shows the
 * contact.
 */
package org.suivi.profiles.contacts;
