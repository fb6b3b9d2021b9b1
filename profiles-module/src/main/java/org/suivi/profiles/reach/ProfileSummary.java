package org.suivi.profiles.reach;

import java.io.Serializable;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.sharing.ProfileId;

/**
 * A profile as lists, pickers and records show it.
 *
 * @param phone  the primary number, or null; never a confidential one
 * @param email  the primary address, or null; never a confidential one
 * @param alerts how many alerts are in force
 */
public record ProfileSummary(ProfileId id, String number, PersonName name, BirthDate birth, boolean client,
        boolean student, boolean archived, String institution, String grade, String phone, String email, int alerts)
        implements Serializable {}
