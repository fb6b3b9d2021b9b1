package org.suivi.sharing.hooks;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.suivi.sharing.feed.ChangeType;

/** Sets of types as they stand in a column: names, separated by blanks. */
final class Types {

    private Types() {}

    static String text(Collection<ChangeType> types) {
        return types.stream().sorted().map(ChangeType::name).collect(Collectors.joining(" "));
    }

    static Set<ChangeType> kept(String text) {
        return Arrays.stream(text.split(" ")).filter(name -> !name.isEmpty()).map(ChangeType::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeType.class)));
    }
}
