package org.suivi.profiles;

import jakarta.inject.Inject;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.testing.House;

/** A house in which people, what is known of them and those around them are looked after. */
public abstract class AtTheDesks {

    @Inject
    protected House house;

    @Inject
    protected ProfileDesk profiles;

    @Inject
    protected DetailDesk details;

    @Inject
    protected ContactDesk contacts;
}
