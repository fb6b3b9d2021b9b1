package org.suivi.web.pages.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suivi.sharing.people.NewStaff;
import org.suivi.sharing.people.StaffDesk;
import org.suivi.sharing.people.StaffView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Fields;

/** Everyone who works here, found by name, and the dialog that adds someone. */
@Named
@ViewScoped
public class ListStaff implements Serializable {

    private final StaffDesk desk;
    private final CurrentViewer me;
    private final Fields fields = new Fields();
    private List<StaffView> rows = List.of();
    private String words;

    @Inject
    ListStaff(StaffDesk desk, CurrentViewer me) {
        this.desk = desk;
        this.me = me;
    }

    /** Answers the words that stand in the address or were typed. */
    public void load() { rows = desk.list(me.viewer(), words == null ? "" : words); }

    /** Goes on to the new person, who still needs a role and a way in. */
    public String add() {
        UUID id = desk.add(me.viewer(), typed(fields));
        return "/administration/person.xhtml?faces-redirect=true&id=" + id;
    }

    static NewStaff typed(Fields fields) {
        return new NewStaff(fields.text("familyName"), fields.text("givenName"), fields.text("title"),
            fields.text("email"), fields.text("login"));
    }

    public List<StaffView> getRows() { return rows; }

    public Map<String, Object> getFields() { return fields; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
