package org.suivi.web.rest.records;

import java.util.UUID;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkRole;
import org.suivi.records.PlaceChange;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.web.json.Form;

/** A person to be put into a record, or given another place in it, as programs send it. */
final class LinkBody {

    private LinkBody() {}

    static LinkChange created(Form form, RecordId record) {
        UUID profile = form.requiredId("profile");
        LinkRole role = form.requiredChoice("role", LinkRole.class);
        boolean primary = form.flag("primary", false);
        String reason = form.text("reason");
        return form.make(() -> new LinkChange(record, new ProfileId(profile), role, primary, reason));
    }

    static PlaceChange changed(Form form, RecordId record, UUID link, long seen) {
        form.ignore("id", "record", "profile", "since");
        LinkRole role = form.requiredChoice("role", LinkRole.class);
        boolean primary = form.flag("primary", false);
        return form.make(() -> new PlaceChange(record, link, seen, role, primary));
    }
}
