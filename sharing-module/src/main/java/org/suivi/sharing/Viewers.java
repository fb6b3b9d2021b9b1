package org.suivi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes the viewer of one request from the database. */
@ApplicationScoped
public class Viewers {

    /**
     * The person at work in that workspace.
     *
     * @throws NotVisible when the person has left or has no role in that workspace
     */
    public Viewer of(UUID staff, UUID workspace, String address) { throw new UnsupportedOperationException(); }
}
