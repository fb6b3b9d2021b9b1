package org.suivi.profiles.roster.csv;

import org.suivi.sharing.Refusal;

/** The upload cannot be read safely or is nothing that Suivi knows; nothing was written. */
public final class PackageRefused extends Refusal {

    /** @param why what is wrong, as a key: the text is found under {@code package-refused.<why>} */
    public PackageRefused(String why, Object... args) { super(Kind.INVALID, "package-refused." + why, args); }
}
