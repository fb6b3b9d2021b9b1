package org.suivi.profiles.points;

import java.io.Serializable;

/**
 * What to heed before using a way to reach someone.
 *
 * @param doNotContact never use it; kept so that nobody adds it again
 * @param discreet     others at home do not know: no voice mail, no preview, and sending needs a confirmation
 * @param confidential shown only to those who may edit the person, and left out of letters, lists and exports
 */
public record Caution(boolean doNotContact, boolean discreet, boolean confidential) implements Serializable {

    public static final Caution NONE = new Caution(false, false, false);
}
