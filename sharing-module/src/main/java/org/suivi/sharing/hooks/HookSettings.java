package org.suivi.sharing.hooks;

import java.util.Set;
import org.suivi.sharing.feed.ChangeType;

/**
 * What a program says about a hook.
 *
 * @param address null to keep the present one
 * @param types   empty for all that the program may read
 */
public record HookSettings(HookAddress address, Set<ChangeType> types, HookState state) {

    public HookSettings {
        types = Set.copyOf(types);
    }
}
