/**
 * Whether two profiles may be the same person. A shared identifier is certain; names that sound alike together with
 * birth date, phone or e-mail make it possible. Only profiles within the viewer's reach are ever compared, so that the
 * answer discloses nothing, and a pair that someone declared to be two people is not brought up again.
 */
package org.suivi.profiles.identity;
