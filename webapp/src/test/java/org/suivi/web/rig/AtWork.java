package org.suivi.web.rig;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.suivi.web.inside.Caseload;
import org.suivi.web.inside.Founded;
import org.suivi.web.inside.Seed;

/** A test in the browser of the professional whom {@link Caseload} tells of, who has just signed in. */
public abstract class AtWork extends InBrowser {

    /** What the seed told. */
    protected Map<String, String> ids;

    @BeforeEach
    void comeToWork() throws IOException, InterruptedException {
        ids = plant(seed());
        signIn(Caseload.WORKER, Founded.PASSWORD);
    }

    /** What there is in the house; a class that needs more than her caseload overrides it. */
    protected Class<? extends Seed> seed() { return Caseload.class; }
}
