package org.suivi.web.rest.webhooks;

import java.util.List;
import java.util.Set;
import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.hooks.HookAddresses;
import org.suivi.sharing.hooks.HookSettings;
import org.suivi.sharing.hooks.HookState;
import org.suivi.web.json.Form;

/** A hook, as programs send it. */
final class HookBody {

    private static final int MOST = 50;

    private HookBody() {}

    /** @param present the address of now, which is not judged again; null for a new hook */
    static HookSettings of(Form form, HookAddresses addresses, String present) {
        String url = form.requiredText("url");
        List<String> texts = form.texts("types", MOST);
        HookState state = form.choice("state", HookState.class);
        return form.make(() -> {
            Set<ChangeType> types = ChangeType.of(texts == null ? List.of() : texts);
            return new HookSettings(url.equals(present) ? null : addresses.of(url), types,
                state == null ? HookState.ACTIVE : state);
        });
    }
}
