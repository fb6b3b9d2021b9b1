package org.suivi.web.pages.profiles.tabs;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.records.RecordSummary;
import org.suivi.sharing.Party;
import org.suivi.sharing.handover.ShareView;
import org.suivi.sharing.handover.Shares;
import org.suivi.sharing.people.Directory;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ViewProfile;
import org.suivi.web.texts.Formats;

/** Who sees a person, and through what: the places where the person is present, and each record with its shares. */
@Named
@RequestScoped
public class ProfileAccess {

    /** A place where the person is present. */
    public record Home(String name, String kind, String icon) {}

    /** A record that brings people to the person. */
    public record Shared(RecordSummary record, List<ShareView> shares) {}

    private final Shares shares;
    private final Directory directory;
    private final ViewProfile page;
    private final CurrentViewer me;
    private final Formats formats;

    @Inject
    ProfileAccess(Shares shares, Directory directory, ViewProfile page, CurrentViewer me, Formats formats) {
        this.shares = shares;
        this.directory = directory;
        this.page = page;
        this.me = me;
        this.formats = formats;
    }

    public List<Home> getHomes() {
        var names = directory.names(page.getProfile().homes());
        return page.getProfile().homes().stream().filter(names::containsKey)
                .map(home -> new Home(names.get(home), home.kind().name().toLowerCase(Locale.ROOT), icon(home)))
                .toList();
    }

    public List<Shared> getRecords() {
        return page.getActiveRecords().stream()
                .map(record -> new Shared(record, shares.of(me.viewer(), record.id()))).toList();
    }

    /** Through what and since when, in words. */
    public String sentence(ShareView share) {
        String since = formats.day(share.since());
        if (share.holder()) return formats.text("access.holder", since);
        String given = formats.text("access.given", share.givenBy(), since);
        return share.members() > 1 ? formats.text("access.members", given, share.members()) : given;
    }

    private static String icon(Party home) {
        return switch (home.kind()) {
            case STAFF -> "user";
            case TEAM, SERVICE -> "users";
            case WORKSPACE -> "building";
        };
    }
}
