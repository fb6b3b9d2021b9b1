package org.suivi.profiles.identity;

import java.util.List;

import org.suivi.profiles.names.BirthDate;
import org.suivi.sharing.ProfileId;

/** A profile that may be somebody who is brought in; unlike a {@link PossibleDuplicate} it shows nothing of anyone. */
public record LookAlike(ProfileId profile, BirthDate birth, boolean certain, int score, List<String> reasons) {}
