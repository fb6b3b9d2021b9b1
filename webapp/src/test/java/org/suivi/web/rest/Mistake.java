package org.suivi.web.rest;

import org.suivi.web.rig.Tables;

/** Something that Suivi does not expect, until it is closed: the database lets nobody have one family name. */
class Mistake implements AutoCloseable {

    private static final String NAME = "Vaillancourt-Roy";

    private Mistake() {}

    static Mistake made() {
        alter("add constraint mistake check (family <> '" + NAME + "')");
        return new Mistake();
    }

    String name() { return NAME; }

    @Override
    public void close() { alter("drop constraint mistake"); }

    private static void alter(String how) { Tables.change("alter table profiles_profile " + how); }
}
