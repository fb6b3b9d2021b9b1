package org.suivi.profiles.roster;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does something in a transaction of its own, so that what fails takes nothing else along. */
@ApplicationScoped
class Apart {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T run(Supplier<T> work) { return work.get(); }
}
