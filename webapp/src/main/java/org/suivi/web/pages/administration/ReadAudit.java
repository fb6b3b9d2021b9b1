package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.audit.AuditLog;
import org.suivi.sharing.audit.AuditQuery;
import org.suivi.sharing.audit.AuditRow;
import org.suivi.sharing.audit.ChainReport;
import org.suivi.sharing.people.PartyView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;
import org.suivi.web.texts.Formats;
import org.suivi.web.texts.Texts;

/** The audit trail for privacy officers: who did what, with whom, through which right; and whether it is whole. */
@Named
@ViewScoped
public class ReadAudit implements Serializable {

    private static final int FULL_PAGE = 50;
    private static final int SHOWN_SUBJECTS = 5;

    private final AuditLog log;
    private final CurrentViewer me;
    private final Formats format;
    private final Texts texts;
    private final Fields asked = new Fields();
    private final List<AuditRow> rows = new ArrayList<>();
    private PartyView person;
    private boolean more;
    private transient ChainReport report;

    @Inject
    ReadAudit(AuditLog log, CurrentViewer me, Formats format, Texts texts) {
        this.log = log;
        this.me = me;
        this.format = format;
        this.texts = texts;
    }

    /** Answers the address, or what was asked meanwhile, from the latest row on. */
    public void load() {
        rows.clear();
        readOn();
    }

    /** Fetches the next page below those shown. */
    public void readOn() {
        AuditRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        List<AuditRow> page = log.page(me.viewer(), query(last));
        more = page.size() == FULL_PAGE;
        rows.addAll(page);
    }

    /** Checks the chain, against an anchor when one was given. */
    public void verify() {
        String anchor = asked.text("anchor");
        report = anchor == null ? log.verify(me.viewer()) : log.verifyAgainst(me.viewer(), anchor);
    }

    private AuditQuery query(AuditRow last) {
        UUID staff = person == null ? null : person.party().id();
        return new AuditQuery(id("subject"), staff, start(asked.day("from"), 0), start(asked.day("to"), 1),
            asked.flag("refused"), last);
    }

    private UUID id(String field) {
        String typed = asked.text(field);
        return typed == null ? null : NewId.parse(typed.substring(typed.indexOf(':') + 1));
    }

    private Instant start(LocalDate day, int later) { return day == null ? null : format.start(day.plusDays(later)); }

    /** What was done, in words where there are some. */
    public String deed(AuditRow row) {
        String key = "audit.action." + row.action();
        return texts.containsKey(key) ? texts.get(key) : row.action();
    }

    /** How it ended: done, refused and why, or failed. */
    public String outcome(AuditRow row) {
        if (!row.refused()) return texts.get("audit.done");
        return texts.get("failed".equals(row.outcome()) ? "audit.failed" : "audit.refused");
    }

    /** Why it was refused, in the words the person read; those that depend on a value go by their key. */
    public String reason(AuditRow row) {
        String words = texts.containsKey(row.outcome()) ? texts.get(row.outcome()) : row.outcome();
        return words.contains("{") ? row.outcome() : words;
    }

    /** Through which right it was allowed; empty where none was needed. */
    public String right(AuditRow row) {
        if (row.path() == null) return "";
        return String.join("; ", java.util.Arrays.stream(row.path().split("; ")).map(this::words).distinct().toList());
    }

    /** A path is kept as its key, its beginning and the name of the unit on that day. */
    private String words(String path) {
        String[] parts = path.split(" ", 3);
        String key = "audit." + parts[0];
        return parts.length == 3 && texts.containsKey(key) ? format.text(key, named(parts[0], parts[2])) : path;
    }

    /** What has a text goes by it, such as a job. */
    private String named(String kind, String name) {
        String key = kind + "." + name;
        return texts.containsKey(key) ? texts.get(key) : name;
    }

    /** The first few of what it was about; a list of hundreds would hide the line. */
    public List<String> subjects(AuditRow row) {
        return row.subjects().subList(0, Math.min(SHOWN_SUBJECTS, row.subjects().size()));
    }

    /** Its kind and the end of its id, which is what tells ids of one day apart. */
    public String named(String subject) {
        return texts.get("audit.kind." + subject.substring(0, subject.indexOf(':'))) + " …"
            + subject.substring(subject.length() - 6);
    }

    /** Shows everything about one of them. */
    public void follow(String subject) {
        asked.with("subject", subject.substring(subject.indexOf(':') + 1));
        load();
    }

    public PartyView getPerson() { return person; }

    public void setPerson(PartyView person) { this.person = person; }

    public List<AuditRow> getRows() { return rows; }

    public boolean isMore() { return more; }

    public ChainReport getReport() { return report; }

    public Map<String, Object> getAsked() { return asked; }
}
