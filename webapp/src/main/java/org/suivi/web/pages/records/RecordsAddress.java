package org.suivi.web.pages.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.suivi.records.RecordQuery;
import org.suivi.records.RecordState;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** What the list is asked for, in the form in which it stands in the address; what cannot be read asks for nothing. */
final class RecordsAddress {

    static final int PAGE = 25;
    static final List<String> VIEWS = List.of("mine", "active", "archived");

    private static final List<String> PARAMETERS = List.of("view", "q", "service", "holder", "sort", "from");

    private RecordsAddress() {}

    static RecordQuery query(Fields asked, Viewer viewer) {
        boolean archived = "archived".equals(asked.text("view"));
        Party service = service(asked.text("service"));
        Party holder = "mine".equals(asked.text("view")) ? viewer.self() : party(asked.text("holder"));
        return new RecordQuery(asked.text("q"), archived ? RecordState.ARCHIVED : RecordState.ACTIVE,
                service == null ? null : service.id(), holder, sort(asked.text("sort")), from(asked), PAGE);
    }

    /** The service of that id, null for anything else. */
    static Party service(String id) {
        boolean readable = id != null && id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        return readable ? Party.service(UUID.fromString(id)) : null;
    }

    static int from(Fields asked) {
        String from = asked.text("from");
        return from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** The query part of the address, from its question mark on. */
    static String of(Fields asked) {
        return PARAMETERS.stream().filter(name -> asked.text(name) != null && !"0".equals(asked.text(name)))
                .map(name -> name + "=" + URLEncoder.encode(asked.text(name), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Party party(String text) {
        try {
            return text == null ? null : Party.of(text);
        } catch (NotVisible noParty) {
            return null;
        }
    }

    private static RecordQuery.Sort sort(String column) {
        String wanted = column == null ? "" : column.toUpperCase(Locale.ROOT);
        return Arrays.stream(RecordQuery.Sort.values()).filter(sort -> sort.name().equals(wanted)).findFirst()
                .orElse(null);
    }
}
