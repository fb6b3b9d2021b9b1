package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.outgoing.Targets;

/** Judges addresses before anything is stored: it asks for names of hosts, which no transaction should wait for. */
@ApplicationScoped
public class HookAddresses {

    private static final int LONGEST = 1000;

    private final Targets targets;

    @Inject
    HookAddresses(Targets targets) { this.targets = targets; }

    /** @throws org.suivi.sharing.outgoing.TargetRefused when Suivi does not call such an address, with the reason */
    public HookAddress of(String text) {
        URI address = parsed(InvalidValue.requireText("url", text, LONGEST));
        targets.require(address);
        return new HookAddress(address);
    }

    private static URI parsed(String text) {
        try {
            URI address = new URI(text);
            if (address.getRawFragment() == null && text.equals(address.toASCIIString())) return address;
        } catch (URISyntaxException noAddress) {
            throw new InvalidValue("url", "web-address");
        }
        throw new InvalidValue("url", "web-address");
    }
}
