package org.suivi.profiles.contacts;

import java.util.List;
import org.suivi.sharing.ProfileId;

/** The profiles that show the same contact: those the viewer may know are named, the rest only counted. */
public record SharedWith(List<Child> named, int others) {

    public record Child(ProfileId profile, String name) {}

    public int count() { return named.size() + others; }
}
