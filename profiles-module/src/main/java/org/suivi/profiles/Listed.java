package org.suivi.profiles;

import java.util.List;
import org.suivi.profiles.points.ContactPoint;

/** The lists on a profile that change together with the person; one that is null stays as it is. */
public record Listed(List<ContactPoint> points, List<Identifier> identifiers) {}
