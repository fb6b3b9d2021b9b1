package org.suivi.web.soap.exchange;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.records.RecordDesk;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.Party;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.handover.Handovers;
import org.suivi.sharing.handover.TransferOffer;
import org.suivi.sharing.handover.TransferView;
import org.suivi.web.soap.types.GetTransferRequest;
import org.suivi.web.soap.types.NotifyTransferRequest;
import org.suivi.web.soap.types.PartyReference;
import org.suivi.web.soap.types.TransferResult;
import org.suivi.web.soap.types.TransferStep;

/** Offers records to others on behalf of a system, and tells where an offer stands. */
@ApplicationScoped
class Transfers {

    private final Handovers handovers;
    private final RecordDesk records;
    private final Once once;

    @Inject
    Transfers(Handovers handovers, RecordDesk records, Once once) {
        this.handovers = handovers;
        this.records = records;
        this.once = once;
    }

    TransferResult offer(Viewer viewer, NotifyTransferRequest request) {
        viewer.require(Scope.TRANSFERS_WRITE);
        RecordId record = RecordId.of(request.getRecordId());
        TransferOffer offer =
            new TransferOffer(to(request), request.getReason(), request.getEffectiveDate(), false, false);
        return once.once(viewer, request.getRequestId(), request, () -> {
            if (request.getFrom() != null) requireHolder(viewer, record, party("from", request.getFrom()));
            return result(handovers.view(viewer, handovers.offer(viewer, record, offer)));
        });
    }

    TransferResult show(Viewer viewer, GetTransferRequest request) {
        viewer.require(Scope.TRANSFERS_WRITE);
        boolean history = request.getInclude().contains("history");
        if (!history && !request.getInclude().isEmpty()) throw new InvalidValue("include", "unknown");
        TransferResult result = result(handovers.view(viewer, NewId.parse(request.getTransferId())));
        if (!history) result.getHistory().clear();
        return result;
    }

    /** Whoever tells of a transfer by someone else than the holder knows an older state than we. */
    private void requireHolder(Viewer viewer, RecordId record, Party believed) {
        if (!records.view(viewer, record).holder().holder().equals(believed)) throw new ChangedMeanwhile();
    }

    private static Party to(NotifyTransferRequest request) {
        if (request.getProfessional() != null) return Party.staff(NewId.parse(request.getProfessional()));
        return request.getTo() == null ? null : party("to", request.getTo());
    }

    private static Party party(String path, PartyReference reference) {
        return new Party(Codes.of(path + "/kind", reference.getKind(), Party.Kind.class, null),
            NewId.parse(reference.getId()));
    }

    private static TransferResult result(TransferView view) {
        TransferResult result = new TransferResult();
        result.setTransferId(view.id().toString());
        result.setRecordId(view.record().toString());
        result.setState(view.state().name());
        result.setFrom(side(view.from()));
        result.setTo(side(view.to()));
        step(result, "PENDING", view.offeredAt(), view.offeredBy());
        step(result, "VIEWED", view.seenAt(), view.seenBy());
        if (!view.state().open()) step(result, view.state().name(), view.answeredAt(), view.answeredBy());
        return result;
    }

    private static void step(TransferResult result, String state, Instant at, String by) {
        if (at == null) return;
        TransferStep step = new TransferStep();
        step.setState(state);
        step.setAt(at);
        step.setBy(by);
        result.getHistory().add(step);
    }

    private static PartyReference side(TransferView.Side side) {
        PartyReference reference = new PartyReference();
        reference.setKind(side.party().kind().name());
        reference.setId(side.party().id().toString());
        reference.setName(side.name());
        return reference;
    }
}
