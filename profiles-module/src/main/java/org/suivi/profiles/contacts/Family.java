package org.suivi.profiles.contacts;

import java.util.List;
import org.suivi.profiles.ProfileView;

/** A profile and the people around it. */
public record Family(ProfileView profile, List<ContactView> contacts) {}
