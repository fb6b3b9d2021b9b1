package org.suivi.web.json;

import java.util.List;
import org.suivi.sharing.Refusal;

/** What was sent is well-formed, but not what was asked for; each flaw says where. */
public final class BodyRefused extends Refusal {

    private final transient List<BodyFlaw> flaws;

    public BodyRefused(List<BodyFlaw> flaws) {
        super(Kind.INVALID, "invalid-request", flaws.size());
        this.flaws = List.copyOf(flaws);
    }

    public List<BodyFlaw> flaws() { return flaws; }
}
