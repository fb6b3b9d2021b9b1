package org.suivi.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.suivi.profiles.reach.Editing;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.NewRows;

/** Creates one profile with everything that is known of it from the beginning. */
@ApplicationScoped
public class Creation {

    private final Newcomers newcomers;
    private final Identifiers identifiers;

    @Inject
    Creation(Newcomers newcomers, Identifiers identifiers) {
        this.newcomers = newcomers;
        this.identifiers = identifiers;
    }

    /** @param more adds the rows of what belongs to the profile beyond itself, such as its contacts */
    public ProfileId create(Viewer viewer, NewProfile created, BiConsumer<NewRows, Editing> more) {
        identifiers.requireFree(created.identifiers());
        var rows = Newcomers.rows();
        Editing made = newcomers.add(rows, viewer, List.of(created)).get(0);
        more.accept(rows, made);
        write(rows, created);
        newcomers.arrived(viewer, List.of(made.profile()));
        return made.profile();
    }

    /** Whoever took one of the identifiers since it was asked for is the reason that is told. */
    private void write(NewRows rows, NewProfile created) {
        try {
            newcomers.write(rows);
        } catch (ChangedMeanwhile taken) {
            identifiers.requireFree(created.identifiers());
            throw taken;
        }
    }
}
