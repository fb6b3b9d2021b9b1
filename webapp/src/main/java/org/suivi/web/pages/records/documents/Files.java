package org.suivi.web.pages.records.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.UUID;
import org.suivi.records.documents.DocumentDesk;
import org.suivi.records.documents.Download;
import org.suivi.records.documents.Upload;
import org.suivi.sharing.NewId;
import org.suivi.sharing.RecordId;
import org.suivi.web.errors.RefusalTexts;
import org.suivi.web.errors.ScriptEndpoint;
import org.suivi.web.login.CurrentViewer;

/**
 * The bytes of documents. A file comes as the body of a POST, with what it is in the address; it goes out only as a
 * download that a browser neither shows, runs nor keeps.
 */
@WebServlet("/records/files")
public class Files extends ScriptEndpoint {

    private static final long serialVersionUID = 1;

    private final transient DocumentDesk documents;
    private final transient CurrentViewer me;

    @Inject
    Files(RefusalTexts texts, DocumentDesk documents, CurrentViewer me) {
        super(texts);
        this.documents = documents;
        this.me = me;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String earlier = request.getParameter("document");
        UUID document = earlier == null ? null : NewId.parse(earlier);
        documents.add(me.viewer(), new Upload(RecordId.of(request.getParameter("record")), document,
                request.getParameter("name"), Boolean.parseBoolean(request.getParameter("confidential")),
                request.getInputStream()));
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var download = asked(request);
        response.setContentType(download.mediaType());
        response.setContentLengthLong(download.size());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(download.name(), UTF_8).replace("+", "%20"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        try (InputStream bytes = download.bytes()) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    /** A version of a document of a record, or one that stayed with the viewer when its record was handed over. */
    private Download asked(HttpServletRequest request) {
        UUID document = NewId.parse(request.getParameter("id"));
        String sealed = request.getParameter("sealed");
        return sealed == null ? documents.open(me.viewer(), document, number(request.getParameter("version")))
                : documents.openSealed(me.viewer(), NewId.parse(sealed), document);
    }

    /** Number of a version; 0, the latest, for anything that is none. */
    private static int number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
