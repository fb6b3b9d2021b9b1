package org.suivi.web.login;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.PartyName;
import org.suivi.web.texts.Texts;

/** The person behind this request: {@code viewer()} for beans, {@code #{me…}} for pages. */
@Named("me")
@RequestScoped
public class CurrentViewer {

    static final String ATTRIBUTE = Viewer.class.getName();

    private final HttpServletRequest request;
    private final Directory directory;
    private final Texts texts;
    private List<PartyName> workspaces;

    @Inject
    CurrentViewer(HttpServletRequest request, Directory directory, Texts texts) {
        this.request = request;
        this.directory = directory;
        this.texts = texts;
    }

    /** Who is asking, made from the database for this request; refused where nobody has signed in. */
    public Viewer viewer() {
        Viewer viewer = (Viewer) request.getAttribute(ATTRIBUTE);
        if (viewer == null) throw new NotVisible();
        return viewer;
    }

    public boolean isSignedIn() { return request.getAttribute(ATTRIBUTE) != null; }

    public UUID getId() { return viewer().self().id(); }

    public String getName() { return viewer().name(); }

    /** What the person is in this workspace, in words. */
    public String getRoles() {
        return viewer().roles().stream().sorted().map(role -> texts.get("role." + role))
            .collect(Collectors.joining(", "));
    }

    public Party getWorkspace() { return viewer().workspace(); }

    public String getWorkspaceName() {
        return getWorkspaces().stream().filter(place -> place.party().equals(getWorkspace())).map(PartyName::name)
            .findFirst().orElseThrow(NotVisible::new);
    }

    public List<PartyName> getWorkspaces() {
        if (workspaces == null) workspaces = directory.workspacesOf(getId());
        return workspaces;
    }
}
