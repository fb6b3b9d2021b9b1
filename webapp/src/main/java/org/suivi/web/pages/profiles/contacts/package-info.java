/**
 * Contacts as a person’s page shows and changes them. What is the same for every sibling and what a contact is to this
 * one child are edited side by side, and the form says how many other children a change of the first reaches.
 */
package org.suivi.web.pages.profiles.contacts;
