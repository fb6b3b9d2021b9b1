package org.suivi.profiles;

/** What a profile is to say from now on, together with the lists that hang on it. */
public record Rewrite(EditProfile edit, Listed lists) {}
