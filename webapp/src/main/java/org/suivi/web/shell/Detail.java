package org.suivi.web.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small line under a name: what there is to say, with dots between. */
final class Detail {

    private Detail() {}

    static String of(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
