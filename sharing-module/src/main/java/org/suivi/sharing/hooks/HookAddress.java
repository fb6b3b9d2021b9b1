package org.suivi.sharing.hooks;

import java.net.URI;

/** An address that was found fit to be called; only {@link HookAddresses} makes one. */
public final class HookAddress {

    private final URI address;

    HookAddress(URI address) { this.address = address; }

    @Override
    public String toString() { return address.toString(); }
}
