package org.suivi.web.pages.records.notes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.records.notes.NoteDesk;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.people.Accounts;
import org.suivi.sharing.people.SignInRefused;
import org.suivi.web.login.CurrentViewer;

/** Signs the note in the composer, after the password was asked for again. */
@Named
@RequestScoped
public class SignNote {

    private final NoteDesk notes;
    private final Accounts accounts;
    private final CurrentViewer me;
    private final RecordNotes list;
    private String note;
    private long version;
    private String password;

    @Inject
    SignNote(NoteDesk notes, Accounts accounts, CurrentViewer me, RecordNotes list) {
        this.notes = notes;
        this.accounts = accounts;
        this.me = me;
        this.list = list;
    }

    public void sign() {
        confirm();
        notes.sign(me.viewer(), NewId.parse(note), version);
        list.again();
    }

    /** The dialog asks for the password alone, so the refusal speaks of that alone. */
    private void confirm() {
        try {
            accounts.confirm(me.viewer(), password);
        } catch (SignInRefused wrong) {
            throw new InvalidValue("password", "password-wrong");
        }
    }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    public long getVersion() { return version; }

    public void setVersion(long version) { this.version = version; }

    public String getPassword() { return null; }

    public void setPassword(String password) { this.password = password; }
}
