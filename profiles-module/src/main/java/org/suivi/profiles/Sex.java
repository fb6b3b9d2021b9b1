package org.suivi.profiles;

/** What papers say; null where they are silent or were not seen. */
public enum Sex { FEMALE, MALE, X }
