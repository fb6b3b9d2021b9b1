package org.suivi.sharing.people;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes the organisation, its first workspace and its first administrator, once. */
@ApplicationScoped
public class FirstStart {

    /** Whether this installation has no organisation yet. */
    public boolean needed() { throw new UnsupportedOperationException(); }

    /** Sets the installation up and signs the first administrator in; refused from the second time on. */
    public SignedIn begin(FirstSetup setup, String address) { throw new UnsupportedOperationException(); }
}
