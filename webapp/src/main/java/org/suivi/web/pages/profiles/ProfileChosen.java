package org.suivi.web.pages.profiles;

import org.suivi.sharing.ProfileId;

/** What the page around the “new profile” dialog does with the person who was created or recognised there. */
public interface ProfileChosen {

    /** Answers where to go next, null to stay. */
    String chosen(ProfileId profile);
}
