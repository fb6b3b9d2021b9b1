package org.suivi.web.rest.batches;

import java.util.List;
import org.suivi.profiles.roster.incoming.IncomingFlag;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingTie;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.web.json.Form;

/** Somebody around a person, as a school system sends one. */
final class GuardianBody {

    private static final int MOST = 50;

    private GuardianBody() {}

    static IncomingGuardian of(Form form) {
        String key = form.text("externalId");
        String family = form.text("family");
        String given = form.text("given");
        Reachability reach = Points.of(form);
        IncomingTie tie = tie(form);
        return form.make(() ->
            new IncomingGuardian(key, IncomingName.of(family, given), null, reach, false, tie));
    }

    private static IncomingTie tie(Form form) {
        String relation = form.text("relation");
        String relationText = form.text("relationText");
        Integer rank = form.whole("rank", 1, 99);
        List<IncomingFlag> flags = form.forms("flags", MOST, GuardianBody::flag);
        Ban ban = form.form("restriction", Ban::of);
        return new IncomingTie(relation, relationText, rank, flags, ban == null ? null : ban.kind(),
            ban == null ? null : ban.order(), form.text("language"), form.flag("organisation", false));
    }

    private record Ban(String kind, String order) {

        static Ban of(Form form) {
            String kind = form.requiredText("kind");
            String order = form.text("order");
            return form.make(() -> new Ban(kind, order));
        }
    }

    private static IncomingFlag flag(Form form) {
        String kind = form.requiredText("kind");
        String answer = form.requiredText("answer");
        return form.make(() -> new IncomingFlag(kind, answer));
    }
}
