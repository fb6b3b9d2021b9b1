/**
 * Clients and students: who they are, whether or not anyone follows them. A profile exists once in the organisation and
 * is shown, never copied, in every record that links it. This package knows neither records nor notes; it announces
 * what happens to profiles as {@link org.suivi.profiles.ProfileFact} and asks with
 * {@link org.suivi.profiles.ProfileArchivalRequested} before one leaves the active lists.
 */
package org.suivi.profiles;
