package org.suivi.sharing.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.suivi.sharing.Viewer;

/** The use case that runs on a thread, from the outermost desk on; desks called by desks add to it. */
final class Call {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    private final String action;
    private final Viewer viewer;
    private final Subjects subjects = new Subjects();
    private final Set<String> paths = new LinkedHashSet<>();
    private boolean quiet = true;
    private int depth;

    private Call(String action, Viewer viewer) {
        this.action = action;
        this.viewer = viewer;
    }

    /** Null when no use case runs on this thread. */
    static Call current() { return CURRENT.get(); }

    static Call enter(String action, Object[] arguments, boolean quietly) {
        if (CURRENT.get() == null) CURRENT.set(new Call(action, viewerAmong(arguments)));
        Call call = CURRENT.get();
        call.depth++;
        call.quiet &= quietly;
        for (Object argument : arguments) call.subjects.add(argument);
        return call;
    }

    void leave() {
        if (--depth == 0) CURRENT.remove();
    }

    boolean outermost() { return depth == 1; }

    boolean quiet() { return quiet; }

    void path(String path) { paths.add(path); }

    void subject(Object subject) { subjects.add(subject); }

    void result(Object result) { subjects.addResult(result); }

    /** @param outcome {@code done}, the code of a refusal or {@code failed} */
    AuditEntry entry(String outcome) {
        String path = paths.isEmpty() ? null : String.join("; ", paths);
        if (viewer == null) return new AuditEntry(null, null, "", action, subjects, path, outcome, "");
        UUID workspace = viewer.workspace().id();
        String roles = String.join(" ", viewer.roles().stream().map(Enum::name).sorted().toList());
        return new AuditEntry(viewer.self().id(), workspace, roles, action, subjects, path, outcome, viewer.address());
    }

    private static Viewer viewerAmong(Object[] arguments) {
        return arguments.length > 0 && arguments[0] instanceof Viewer viewer ? viewer : null;
    }
}
