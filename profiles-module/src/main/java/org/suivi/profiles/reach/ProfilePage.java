package org.suivi.profiles.reach;

import java.util.List;
import org.suivi.profiles.reach.ProfileQuery.After;

/**
 * Some rows of a list, and whether there are more behind them.
 *
 * @param last where the page ends; null when it is empty
 */
public record ProfilePage(List<ProfileSummary> rows, int first, boolean more, After last) {}
