package org.suivi.profiles.reach;

import java.util.List;

/** Some rows of a list, and whether there are more behind them. */
public record ProfilePage(List<ProfileSummary> rows, int first, boolean more) {}
