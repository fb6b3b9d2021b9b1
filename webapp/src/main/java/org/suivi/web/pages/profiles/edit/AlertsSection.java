package org.suivi.web.pages.profiles.edit;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.NewAlert;
import org.suivi.profiles.NewAlert.Kind;
import org.suivi.profiles.NewAlert.Severity;
import org.suivi.web.login.CurrentViewer;

/** The section of the drawer with what everybody must know at first glance. */
@Named
@ViewScoped
public class AlertsSection implements Serializable {

    private final DetailDesk details;
    private final CurrentViewer me;
    private final ProfileDrawer drawer;
    private final Fields fields = new Fields().with("severity", Severity.WARNING);

    @Inject
    AlertsSection(DetailDesk details, CurrentViewer me, ProfileDrawer drawer) {
        this.details = details;
        this.me = me;
        this.drawer = drawer;
    }

    public void add() {
        var now = drawer.now();
        var alert = new NewAlert(fields.choice("kind", Kind.class), fields.choice("severity", Severity.class),
                fields.text("text"), fields.day("from"), fields.day("until"));
        drawer.saved(details.alert(me.viewer(), now.id(), now.version(), alert));
        fields.clear();
        fields.with("severity", Severity.WARNING);
    }

    public void end(UUID alert) {
        var now = drawer.now();
        drawer.saved(details.endAlert(me.viewer(), now.id(), now.version(), alert));
    }

    public Map<String, Object> getFields() { return fields; }
}
