package org.suivi.profiles.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through ids in their order, a stretch at a time: all at once would keep a large database busy for minutes. */
public final class Stretches {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private Stretches() {}

    /**
     * Mends what is odd, and answers what was.
     *
     * @param end  of the stretch that begins there; none for the last one
     * @param odd  ids from one to the other, both included
     * @param mend one of them
     */
    public static List<UUID> mend(Function<UUID, Optional<UUID>> end, BiFunction<UUID, UUID, List<UUID>> odd,
            Consumer<UUID> mend) {
        var mended = new ArrayList<UUID>();
        for (Optional<UUID> from = Optional.of(FIRST); from.isPresent();) {
            Optional<UUID> to = end.apply(from.get());
            List<UUID> found = odd.apply(from.get(), to.orElse(LAST));
            found.forEach(mend);
            mended.addAll(found);
            from = to;
        }
        return mended;
    }
}
