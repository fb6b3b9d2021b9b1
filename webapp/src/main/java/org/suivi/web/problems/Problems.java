package org.suivi.web.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suivi.profiles.IdentifierTaken;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Refusal;
import org.suivi.web.errors.RefusalTexts;
import org.suivi.web.json.BodyFlaw;
import org.suivi.web.json.BodyRefused;
import org.suivi.web.json.Sheet;
import org.suivi.web.problems.Problem.Flaw;
import org.suivi.web.texts.ReaderLanguage;
import org.suivi.web.texts.Texts;

/** Turns refusals and failures into problem documents. */
@ApplicationScoped
public class Problems {

    private static final String INVALID = "invalid-request";

    private final RefusalTexts refusals;
    private final Texts texts;
    private final ReaderLanguage reader;
    private final HttpServletRequest request;

    @Inject
    Problems(RefusalTexts refusals, Texts texts, ReaderLanguage reader, HttpServletRequest request) {
        this.request = request;
        this.refusals = refusals;
        this.texts = texts;
        this.reader = reader;
    }

    public Problem of(Refusal refusal) { return of(refusal, Statuses.of(refusal)); }

    /**
     * One value that a desk refused is told like any other that is wrong: the reason stands with its place.
     *
     * @param status where the request itself says which one fits
     */
    public Problem of(Refusal refusal, int status) {
        if (refusal instanceof InvalidValue) return problem(status, INVALID, texts.fill(INVALID, 1), flaws(refusal));
        return problem(status, refusal.code(), refusals.of(refusal), flaws(refusal));
    }

    /** What the server refused by itself, such as an address that nothing answers at. */
    public Problem of(int status) {
        String code = Statuses.code(status);
        return problem(status, code, texts.example(code), List.of());
    }

    /** A failure that is ours. */
    public Problem fault(String reference) { return problem(500, "fault", refusals.fault(reference), List.of()); }

    /** The document; its type is an address at which the problem is explained. */
    public byte[] json(Problem problem, String publicUrl, String correlationId) {
        return Sheet.of(sheet -> {
            sheet.text("type", publicUrl + "/problems/" + problem.code()).text("title", problem.title())
                .number("status", problem.status()).text("code", problem.code()).text("detail", problem.detail())
                .text("correlationId", correlationId);
            if (!problem.errors().isEmpty()) sheet.each("errors", problem.errors(), Problems::flaw);
        });
    }

    private Problem problem(int status, String code, String detail, List<Flaw> flaws) {
        return new Problem(status, code, texts.get("problem.title." + status), detail, flaws, reader.get().getTag());
    }

    private List<Flaw> flaws(Refusal refusal) {
        if (refusal instanceof BodyRefused body) return body.flaws().stream().map(this::flaw).toList();
        if (refusal instanceof InvalidValue invalid)
            return List.of(Places.flaw(invalid, request, refusals.of(invalid)));
        if (refusal instanceof IdentifierTaken taken) return List.of(Places.flaw(taken, request, refusals.of(taken)));
        return List.of();
    }

    private Flaw flaw(BodyFlaw flaw) {
        String detail = texts.fill(flaw.code(), flaw.args().toArray());
        return flaw.isInBody() ? new Flaw(flaw.place(), null, null, flaw.code(), detail)
            : new Flaw(null, flaw.place(), null, flaw.code(), detail);
    }

    private static void flaw(Sheet sheet, Flaw flaw) {
        sheet.text("pointer", flaw.pointer()).text("parameter", flaw.parameter()).text("header", flaw.header())
            .text("code", flaw.code()).text("detail", flaw.detail());
    }
}
