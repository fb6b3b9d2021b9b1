package org.suivi.web.soap.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.records.documents.DepositDesk;
import org.suivi.records.documents.DocumentView;
import org.suivi.records.documents.Upload;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.web.soap.types.PutDocumentRequest;
import org.suivi.web.soap.types.PutDocumentResult;

/** Files documents of a system in records; the hash stands for the content, also when the request is sent again. */
@ApplicationScoped
class Deposits {

    private final DepositDesk desk;
    private final Once once;

    @Inject
    Deposits(DepositDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    PutDocumentResult put(Viewer viewer, PutDocumentRequest request) {
        viewer.require(Scope.DOCUMENTS_WRITE);
        return once.once(viewer, request.getRequestId(), withoutContent(request),
            () -> result(filed(viewer, request)));
    }

    private DocumentView filed(Viewer viewer, PutDocumentRequest request) {
        try (InputStream content = request.getContent().getInputStream()) {
            return desk.put(viewer, new Upload(RecordId.of(request.getRecordId()), null, request.getFileName(), false,
                content, request.getSha256()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static PutDocumentRequest withoutContent(PutDocumentRequest request) {
        PutDocumentRequest rest = new PutDocumentRequest();
        rest.setRequestId(request.getRequestId());
        rest.setRecordId(request.getRecordId());
        rest.setFileName(request.getFileName());
        rest.setContentType(request.getContentType());
        rest.setSha256(request.getSha256());
        return rest;
    }

    private static PutDocumentResult result(DocumentView filed) {
        PutDocumentResult result = new PutDocumentResult();
        result.setDocumentId(filed.id().toString());
        result.setContentType(filed.mediaType());
        result.setSize(filed.size());
        result.setSha256(filed.sha256());
        return result;
    }
}
