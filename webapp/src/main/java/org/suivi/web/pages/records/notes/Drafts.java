package org.suivi.web.pages.records.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.suivi.records.notes.DraftText;
import org.suivi.records.notes.NoteDesk;
import org.suivi.records.notes.NoteType;
import org.suivi.records.notes.SavedDraft;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.RecordId;
import org.suivi.web.errors.RefusalTexts;
import org.suivi.web.errors.ScriptEndpoint;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Formats;

/**
 * Keeps drafts for the script of the composer: one PUT of JSON for each save, nothing remembered between two of them.
 * The answer is what is stored; a text that another tab has stored meanwhile comes back and is not overwritten.
 */
@WebServlet("/records/drafts")
public class Drafts extends ScriptEndpoint {

    private static final long serialVersionUID = 1;
    private static final int LARGEST = 1_000_000;

    private final transient NoteDesk notes;
    private final transient CurrentViewer me;
    private final transient Formats formats;

    @Inject
    Drafts(RefusalTexts texts, NoteDesk notes, CurrentViewer me, Formats formats) {
        super(texts);
        this.notes = notes;
        this.me = me;
        this.formats = formats;
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject sent = read(request);
        SavedDraft saved = notes.save(me.viewer(), draft(sent));
        var answer = Json.createObjectBuilder().add("version", saved.version())
                .add("at", formats.when(saved.savedAt()));
        if (saved.conflict()) answer.add("other", saved.other());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.build().toString());
    }

    private static JsonObject read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) throw new InvalidValue("text", "too-long", LARGEST);
        try (var reader = Json.createReaderFactory(null).createReader(new ByteArrayInputStream(body), UTF_8)) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            throw new InvalidValue("text", "unreadable");
        }
    }

    private DraftText draft(JsonObject sent) {
        try {
            return new DraftText(NewId.parse(sent.getString("note")), RecordId.of(sent.getString("record")),
                    sent.getString("tab"), sent.getJsonNumber("version").longValue(),
                    NoteType.valueOf(sent.getString("type")),
                    formats.instant(LocalDateTime.parse(sent.getString("servedAt"))),
                    sent.getBoolean("confidential"), sent.getString("text"));
        } catch (NullPointerException | ClassCastException | IllegalArgumentException | DateTimeParseException wrong) {
            throw new InvalidValue("text", "unreadable");
        }
    }
}
