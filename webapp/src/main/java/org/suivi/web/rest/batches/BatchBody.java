package org.suivi.web.rest.batches;

import java.util.List;
import java.util.Map;
import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.Batch.MissingContacts;
import org.suivi.profiles.roster.Batch.Mode;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.web.json.Form;

/** A batch as a school system sends it. */
final class BatchBody {

    private static final Map<String, Mode> MODES =
        Map.of("dryRun", Mode.DRY_RUN, "apply", Mode.APPLY, "atomic", Mode.ATOMIC);

    private BatchBody() {}

    static Batch of(Form form) {
        String source = form.requiredText("source");
        Mode mode = mode(form.choice("mode", List.of("apply", "dryRun", "atomic")));
        boolean createOnly = form.flag("createOnly", false);
        MissingContacts missing = missing(form.choice("onMissingContacts", List.of("keep", "unlink")));
        List<IncomingPerson> people = form.requiredForms("people", Batch.MOST, PersonBody::of);
        return form.make(() -> new Batch(source, mode, createOnly, missing, people));
    }

    /** Null for what was refused already. */
    static Mode mode(String text) { return text == null ? null : MODES.get(text); }

    static MissingContacts missing(String text) {
        return "unlink".equals(text) ? MissingContacts.UNLINK : MissingContacts.KEEP;
    }

    static String text(Mode mode) {
        return MODES.entrySet().stream().filter(entry -> entry.getValue() == mode).findFirst().orElseThrow().getKey();
    }
}
