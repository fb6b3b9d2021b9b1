/**
 * What systems that follow hear of profiles: which one changed, arrived in a workspace or left it, never what it says.
 * Everything is taken from {@link org.suivi.profiles.ProfileFact} and written in its transaction; only the end of an
 * enrolment is told the day after, when it begins to matter.
 */
package org.suivi.profiles.feed;
