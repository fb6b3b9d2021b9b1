package org.suivi.web.pages.profiles;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suivi.profiles.roster.online.SourceDesk;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Texts;

/** Says how a change came in, with the system called as people call it. */
@Named
@RequestScoped
public class Origins {

    private static final String IMPORT = "import:";

    private final SourceDesk sources;
    private final CurrentViewer me;
    private final Systems systems;
    private final Texts texts;
    private Map<String, String> names;

    @Inject
    Origins(SourceDesk sources, CurrentViewer me, Systems systems, Texts texts) {
        this.sources = sources;
        this.me = me;
        this.systems = systems;
        this.texts = texts;
    }

    /** @param source as the history keeps it: {@code import:} and the slug of a system, {@code api}, {@code record} */
    public String of(String source) {
        return source.startsWith(IMPORT) ? texts.fill("history.source", system(source.substring(IMPORT.length())))
            : texts.get("history.source." + source);
    }

    /** The name that was given to a server, else the one that everybody knows, else words made of the slug. */
    public String system(String slug) {
        if (names == null) names = sources.names(me.viewer());
        return names.containsKey(slug) ? names.get(slug) : systems.called(slug);
    }
}
