package org.suivi.web.soap.exchange;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.BatchDesk;
import org.suivi.profiles.roster.BatchReport;
import org.suivi.profiles.roster.BatchResult;
import org.suivi.profiles.roster.BatchResult.Outcome;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.sharing.Busy;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.web.soap.types.Counts;
import org.suivi.web.soap.types.Problem;
import org.suivi.web.soap.types.Profile;
import org.suivi.web.soap.types.UpsertProfilesRequest;
import org.suivi.web.soap.types.UpsertProfilesResult;
import org.suivi.web.soap.types.UpsertResult;

/** Brings the people of a request in, as a batch like any other. */
@ApplicationScoped
class Upserts {

    /** What to do with the people of a request. */
    enum Mode {
        UPSERT("upsert"), CREATE_ONLY("createOnly"), DRY_RUN("dryRun");

        private final String text;

        Mode(String text) { this.text = text; }

        String text() { return text; }
    }

    private final BatchDesk desk;
    private final Once once;
    private final Sentences sentences;

    @Inject
    Upserts(BatchDesk desk, Once once, Sentences sentences) {
        this.desk = desk;
        this.once = once;
        this.sentences = sentences;
    }

    UpsertProfilesResult apply(Viewer viewer, UpsertProfilesRequest request) {
        viewer.require(Scope.PROFILES_WRITE);
        boolean contacts = request.getProfile().stream().anyMatch(Upserts::speaksOfContacts);
        if (contacts) viewer.require(Scope.CONTACTS_WRITE);
        Batch batch = batch(request);
        return once.once(viewer, request.getRequestId(), request,
            () -> result(desk.apply(viewer, batch), request.getProfile()), Upserts::isLast);
    }

    private static boolean speaksOfContacts(Profile sent) {
        return !sent.getContact().isEmpty() || Boolean.TRUE.equals(sent.isNoContacts());
    }

    private static Batch batch(UpsertProfilesRequest request) {
        Mode mode = Codes.of("mode", request.getMode(), Mode.class, Mode.UPSERT);
        var missing = Codes.of("onMissingContacts", request.getOnMissingContacts(), Batch.MissingContacts.class,
            Batch.MissingContacts.KEEP);
        String source = request.getProfile().get(0).getExternalId().get(0).getSystem();
        List<IncomingPerson> people = IntStream.range(0, request.getProfile().size())
            .mapToObj(at -> person(source, request.getProfile().get(at), "profile[" + at + "]")).toList();
        return new Batch(source, mode == Mode.DRY_RUN ? Batch.Mode.DRY_RUN : Batch.Mode.APPLY, mode == Mode.CREATE_ONLY,
            missing, people);
    }

    /** One request speaks for one system: its keys are what tells people apart. */
    private static IncomingPerson person(String source, Profile profile, String path) {
        boolean same = profile.getExternalId().stream().allMatch(id -> id.getSystem().equals(source));
        if (!same) throw new InvalidValue(path + "/externalId/system", "one-system");
        if (!profile.getContact().isEmpty() && Boolean.TRUE.equals(profile.isNoContacts()))
            throw new InvalidValue(path + "/noContacts", "one-of-two", "contact", "noContacts");
        return PersonShape.person(profile, path);
    }

    /** Who was not written because others were in the way may be written when the same is sent again. */
    private static boolean isLast(UpsertProfilesResult result) {
        return result.getResult().stream().flatMap(one -> one.getProblem().stream())
            .noneMatch(problem -> problem.getCode().equals(new Busy().code()));
    }

    private UpsertProfilesResult result(BatchReport report, List<Profile> sent) {
        UpsertProfilesResult result = new UpsertProfilesResult();
        result.setBatchId(report.id().toString());
        result.setCounts(counts(report));
        report.results().forEach(one -> result.getResult().add(one(one, sent.get(one.index()))));
        return result;
    }

    private static Counts counts(BatchReport report) {
        Counts counts = new Counts();
        counts.setTotal(report.results().size());
        counts.setCreated(report.count(Outcome.CREATED));
        counts.setUpdated(report.count(Outcome.UPDATED));
        counts.setUnchanged(report.count(Outcome.UNCHANGED));
        counts.setProposed(report.count(Outcome.PROPOSED));
        counts.setReview(report.count(Outcome.REVIEW));
        counts.setFailed(report.count(Outcome.FAILED));
        counts.setSkipped(report.count(Outcome.SKIPPED));
        return counts;
    }

    private UpsertResult one(BatchResult one, Profile sent) {
        UpsertResult result = new UpsertResult();
        result.setIndex(one.index());
        result.setExternalId(sent.getExternalId().get(0));
        if (one.profile() != null) result.setProfileId(one.profile().toString());
        result.setOutcome(one.outcome().text());
        one.problems().forEach(problem -> {
            Problem said = new Problem();
            said.setCode(problem.code());
            said.setPath(Places.of(problem.path(), sent));
            said.setMessage(sentences.of(problem.code(), problem.args().toArray()));
            result.getProblem().add(said);
        });
        return result;
    }
}
