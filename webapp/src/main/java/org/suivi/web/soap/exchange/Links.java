package org.suivi.web.soap.exchange;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.roster.BatchDesk;
import org.suivi.records.LinkChange;
import org.suivi.records.LinkDesk;
import org.suivi.records.LinkRole;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Today;
import org.suivi.web.soap.types.ExternalId;
import org.suivi.web.soap.types.LinkProfileRequest;
import org.suivi.web.soap.types.LinkResult;
import org.suivi.web.soap.types.ProfileReference;
import org.suivi.web.soap.types.UnlinkProfileRequest;

/** Puts profiles into records and takes them out, as of today: what happened is never dated back or ahead. */
@ApplicationScoped
class Links {

    private final LinkDesk desk;
    private final BatchDesk batches;
    private final Once once;
    private final Today today;

    @Inject
    Links(LinkDesk desk, BatchDesk batches, Once once, Today today) {
        this.desk = desk;
        this.batches = batches;
        this.once = once;
        this.today = today;
    }

    LinkResult link(Viewer viewer, LinkProfileRequest request) {
        viewer.require(Scope.LINKS_WRITE);
        requireToday(request.getEffectiveDate());
        RecordId record = RecordId.of(request.getRecordId());
        LinkRole role = Codes.of("role", request.getRole(), LinkRole.class, LinkRole.CLIENT);
        return once.once(viewer, request.getRequestId(), request, () -> {
            ProfileId profile = profile(viewer, request.getProfile());
            UUID link = desk.link(viewer, new LinkChange(record, profile, role, false, request.getReason()));
            return result(link, profile, record, "LINKED");
        });
    }

    LinkResult unlink(Viewer viewer, UnlinkProfileRequest request) {
        viewer.require(Scope.LINKS_WRITE);
        requireToday(request.getEffectiveDate());
        RecordId record = RecordId.of(request.getRecordId());
        return once.once(viewer, request.getRequestId(), request, () -> {
            ProfileId profile = profile(viewer, request.getProfile());
            UUID link = desk.unlink(viewer, record, profile, request.getReason());
            return result(link, profile, record, "UNLINKED");
        });
    }

    private ProfileId profile(Viewer viewer, ProfileReference reference) {
        ExternalId key = reference.getExternalId();
        if (key == null == (reference.getProfileId() == null))
            throw new InvalidValue("profile", "one-of-two", "profileId", "externalId");
        if (key == null) return ProfileId.of(reference.getProfileId());
        return batches.byExternalId(viewer, key.getSystem(), key.getValue()).orElseThrow(NotVisible::new);
    }

    private void requireToday(LocalDate day) {
        if (day != null && !day.equals(today.date())) throw new InvalidValue("effectiveDate", "not-today");
    }

    private static LinkResult result(UUID link, ProfileId profile, RecordId record, String state) {
        LinkResult result = new LinkResult();
        result.setLinkId(link.toString());
        result.setProfileId(profile.toString());
        result.setRecordId(record.toString());
        result.setState(state);
        return result;
    }
}
