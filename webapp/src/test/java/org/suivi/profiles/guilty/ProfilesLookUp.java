package org.suivi.profiles.guilty;

import org.suivi.records.RecordDesk;

/** Sits with the profiles and knows records. */
final class ProfilesLookUp {

    static Class<?> above() { return RecordDesk.class; }
}
