package org.suivi.web.soap.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.Viewer;
import org.suivi.web.channel.Caller;
import org.suivi.web.soap.service.ProfileExchange;
import org.suivi.web.soap.types.FindChangesRequest;
import org.suivi.web.soap.types.FindChangesResult;
import org.suivi.web.soap.types.FindMatchesRequest;
import org.suivi.web.soap.types.FindMatchesResult;
import org.suivi.web.soap.types.GetCapabilitiesRequest;
import org.suivi.web.soap.types.GetCapabilitiesResult;
import org.suivi.web.soap.types.GetProfilesRequest;
import org.suivi.web.soap.types.GetProfilesResult;
import org.suivi.web.soap.types.GetTransferRequest;
import org.suivi.web.soap.types.LinkProfileRequest;
import org.suivi.web.soap.types.LinkResult;
import org.suivi.web.soap.types.NotifyTransferRequest;
import org.suivi.web.soap.types.PutDocumentRequest;
import org.suivi.web.soap.types.PutDocumentResult;
import org.suivi.web.soap.types.TransferResult;
import org.suivi.web.soap.types.UnlinkProfileRequest;
import org.suivi.web.soap.types.UpsertProfilesRequest;
import org.suivi.web.soap.types.UpsertProfilesResult;

/** The service as the contract describes it; says who asks, and passes on to whoever knows. */
@ApplicationScoped
class Exchange implements ProfileExchange {

    private final Caller caller;
    private final Upserts upserts;
    private final Lookups lookups;
    private final Links links;
    private final Transfers transfers;
    private final Deposits deposits;
    private final Changes changes;

    @Inject
    Exchange(Caller caller, Upserts upserts, Lookups lookups, Links links, Transfers transfers, Deposits deposits,
            Changes changes) {
        this.caller = caller;
        this.upserts = upserts;
        this.lookups = lookups;
        this.links = links;
        this.transfers = transfers;
        this.deposits = deposits;
        this.changes = changes;
    }

    @Override
    public UpsertProfilesResult upsertProfiles(UpsertProfilesRequest request) {
        return upserts.apply(viewer("upsertProfiles"), request);
    }

    @Override
    public GetProfilesResult getProfiles(GetProfilesRequest request) {
        return lookups.profiles(viewer("getProfiles"), request);
    }

    @Override
    public FindMatchesResult findMatches(FindMatchesRequest request) {
        return lookups.matches(viewer("findMatches"), request);
    }

    @Override
    public LinkResult linkProfile(LinkProfileRequest request) { return links.link(viewer("linkProfile"), request); }

    @Override
    public LinkResult unlinkProfile(UnlinkProfileRequest request) {
        return links.unlink(viewer("unlinkProfile"), request);
    }

    @Override
    public FindChangesResult findChanges(FindChangesRequest request) {
        return changes.find(viewer("findChanges"), request);
    }

    @Override
    public TransferResult notifyTransfer(NotifyTransferRequest request) {
        return transfers.offer(viewer("notifyTransfer"), request);
    }

    @Override
    public TransferResult getTransfer(GetTransferRequest request) {
        return transfers.show(viewer("getTransfer"), request);
    }

    @Override
    public PutDocumentResult putDocument(PutDocumentRequest request) {
        return deposits.put(viewer("putDocument"), request);
    }

    @Override
    public GetCapabilitiesResult getCapabilities(GetCapabilitiesRequest request) {
        viewer("getCapabilities");
        return Capabilities.all();
    }

    private Viewer viewer(String operation) {
        caller.serves(operation);
        return caller.viewer();
    }
}
