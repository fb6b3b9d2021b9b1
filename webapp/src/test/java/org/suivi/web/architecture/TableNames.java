package org.suivi.web.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names of tables that a module may not know, since they belong to a floor above it. */
final class TableNames {

    private TableNames() {}

    static List<String> aboveIn(String module, String text) {
        int floor = Sources.FROM_THE_GROUND.indexOf(module);
        Stream<String> above = Sources.FROM_THE_GROUND.stream().skip(floor + 1L).map(Sources.FLOORS::get);
        Pattern names = Pattern.compile("\\b(?:" + String.join("|", above.toList()) + ")_[a-z_]+\\b");
        return floor == Sources.FROM_THE_GROUND.size() - 1 ? List.of()
                : names.matcher(text).results().map(found -> found.group()).toList();
    }
}
