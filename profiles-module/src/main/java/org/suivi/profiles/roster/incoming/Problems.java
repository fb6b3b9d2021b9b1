package org.suivi.profiles.roster.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.suivi.profiles.roster.incoming.Problem.Severity;

/** Collects what is wrong with a package; counts everything, keeps the first thousands for the report. */
public final class Problems {

    private static final int KEPT = 5_000;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    public void reject(String file, String field, String code) { add(Severity.REJECTION, file, 0, field, code); }

    public void error(String file, long row, String field, String code) { add(Severity.ERROR, file, row, field, code); }

    public void warn(String file, long row, String field, String code) {
        add(Severity.WARNING, file, row, field, code);
    }

    public void note(String file, String code) { add(Severity.NOTE, file, 0, null, code); }

    public boolean rejected() { return count(Severity.REJECTION) > 0; }

    public int count(Severity severity) { return counts.getOrDefault(severity, 0); }

    public List<Problem> kept() { return List.copyOf(kept); }

    private void add(Severity severity, String file, long row, String field, String code) {
        counts.merge(severity, 1, Integer::sum);
        if (kept.size() < KEPT || severity == Severity.REJECTION)
            kept.add(new Problem(severity, file, row, field, code));
    }
}
