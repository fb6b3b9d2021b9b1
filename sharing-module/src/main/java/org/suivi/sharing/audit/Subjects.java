package org.suivi.sharing.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;

/** Whom and what a use case was about: the ids among its arguments, also inside commands and lists. */
final class Subjects {

    private static final int MOST = 1_000;

    private final Map<UUID, String> kinds = new LinkedHashMap<>();

    void add(Object value) {
        if (value instanceof ProfileId profile) put("profile", profile.value());
        else if (value instanceof RecordId id) put("record", id.value());
        else if (value instanceof Party party) put(party.kind().name().toLowerCase(Locale.ROOT), party.id());
        else if (value instanceof UUID id) put("id", id);
        else if (value instanceof Collection<?> many) many.forEach(this::add);
        else if (value instanceof Optional<?> one) one.ifPresent(this::add);
        else if (value instanceof Record command) components(command);
    }

    /** The ids that a use case gives back, such as that of what it has made. */
    void addResult(Object result) {
        if (result instanceof ProfileId || result instanceof RecordId || result instanceof Party
            || result instanceof UUID) add(result);
    }

    Set<UUID> ids() { return kinds.keySet(); }

    List<String> texts() {
        return kinds.entrySet().stream().map(subject -> subject.getValue() + ":" + subject.getKey()).toList();
    }

    private void put(String kind, UUID id) {
        if (kinds.size() < MOST || kinds.containsKey(id)) kinds.merge(id, kind, Subjects::clearer);
    }

    private static String clearer(String before, String now) { return "id".equals(before) ? now : before; }

    private void components(Record command) {
        if (!command.getClass().getName().startsWith("org.suivi.")) return;
        for (RecordComponent component : command.getClass().getRecordComponents())
            add(valueOf(component, command));
    }

    private static Object valueOf(RecordComponent component, Record command) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component.toString(), unreadable);
        }
    }
}
