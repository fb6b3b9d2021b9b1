package org.suivi.web.rest.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.people.Slice;
import org.suivi.sharing.people.UnitView;
import org.suivi.sharing.people.Workplaces;
import org.suivi.web.channel.Caller;
import org.suivi.web.json.Sheet;
import org.suivi.web.rest.Ahead;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Pages;
import org.suivi.web.rest.Replies;

/** Shows workspaces and services, which differ in their addresses only. */
@ApplicationScoped
class UnitReading {

    private final Caller caller;
    private final Replies replies;
    private final Pages pages;
    private final Workplaces workplaces;

    @Inject
    UnitReading(Caller caller, Replies replies, Pages pages, Workplaces workplaces) {
        this.caller = caller;
        this.replies = replies;
        this.pages = pages;
        this.workplaces = workplaces;
    }

    Response list(Party.Kind kind, UriInfo address) {
        Asked asked = Asked.of(address);
        UUID workspace = kind == Party.Kind.WORKSPACE ? null : asked.id("workspace");
        String words = asked.text("q");
        UUID after = Ahead.after(asked);
        int limit = asked.limit();
        asked.done();
        var found = workplaces.units(caller.viewer(), kind, workspace, new Slice(words, after, limit + 1));
        var page = Ahead.of(found, limit, unit -> unit.party().id());
        return pages.page(address, page.items(), page.next(), UnitReading::write);
    }

    Response show(Party.Kind kind, String id) {
        UnitView view = workplaces.unit(caller.viewer(), new Party(kind, NewId.parse(id)));
        return replies.shown(Sheet.of(sheet -> write(sheet, view)));
    }

    private static void write(Sheet sheet, UnitView view) {
        sheet.text("id", view.party().id()).text("name", view.name());
        if (view.party().kind() != Party.Kind.WORKSPACE) sheet.text("workspace", view.workspace().id());
        sheet.number("members", view.members());
    }
}
