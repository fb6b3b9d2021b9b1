package org.suivi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;

import org.suivi.sharing.people.Directory;

/** Tells the open pages about a person, a record or an inbox to look again. */
@ApplicationScoped
class OpenPages {

    private final PushContext about;
    private final PushContext person;
    private final Directory directory;

    @Inject
    OpenPages(@Push(channel = "about") PushContext about, @Push(channel = "person") PushContext person,
              Directory directory) {
        this.about = about;
        this.person = person;
        this.directory = directory;
    }

    void on(@ObservesAsync Changed changed) { tell(changed); }

    void tell(Changed changed) {
        changed.about().forEach(id -> about.send("changed", id));
        changed.people().stream().flatMap(party -> directory.members(party).stream()).distinct()
            .forEach(staff -> person.send("inbox", staff));
    }
}
