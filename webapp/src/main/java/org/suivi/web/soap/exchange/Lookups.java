package org.suivi.web.soap.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.identity.Likeness;
import org.suivi.profiles.identity.PossibleDuplicate;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.roster.BatchDesk;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordSummary;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Scope;
import org.suivi.sharing.Viewer;
import org.suivi.web.soap.types.Candidate;
import org.suivi.web.soap.types.ExternalId;
import org.suivi.web.soap.types.FindMatchesRequest;
import org.suivi.web.soap.types.FindMatchesResult;
import org.suivi.web.soap.types.GetProfilesRequest;
import org.suivi.web.soap.types.GetProfilesResult;
import org.suivi.web.soap.types.RecordReference;
import org.suivi.web.soap.types.StoredProfile;

/** Finds people for a caller: by the keys of its system, or those who may be somebody it knows. */
@ApplicationScoped
class Lookups {

    private static final Set<String> INCLUDES = Set.of("contacts", "records");

    private final BatchDesk batches;
    private final ProfileDesk profiles;
    private final ContactDesk contacts;
    private final RecordDesk records;
    private final InstitutionDesk institutions;

    @Inject
    Lookups(BatchDesk batches, ProfileDesk profiles, ContactDesk contacts, RecordDesk records,
            InstitutionDesk institutions) {
        this.batches = batches;
        this.profiles = profiles;
        this.contacts = contacts;
        this.records = records;
        this.institutions = institutions;
    }

    GetProfilesResult profiles(Viewer viewer, GetProfilesRequest request) {
        Set<String> include = include(viewer, request.getInclude());
        Map<String, Map<String, ProfileId>> found = request.getExternalId().stream().collect(Collectors.groupingBy(
            ExternalId::getSystem, Collectors.collectingAndThen(Collectors.toList(), ids -> known(viewer, ids))));
        ProfileShape shape = new ProfileShape(institutions.find(viewer, ""));
        GetProfilesResult result = new GetProfilesResult();
        for (ExternalId asked : request.getExternalId()) {
            ProfileId id = found.get(asked.getSystem()).get(asked.getValue());
            if (id == null) result.getNotFound().add(asked);
            else result.getProfile().add(
                stored(viewer, shape.stored(profiles.open(viewer, id), asked), include, shape));
        }
        return result;
    }

    FindMatchesResult matches(Viewer viewer, FindMatchesRequest request) {
        viewer.require(Scope.PROFILES_READ);
        var identifiers = request.getIdentifier().stream()
            .map(id -> new org.suivi.profiles.Identifier(id.getSystem(), id.getValue())).toList();
        var likeness = new Likeness(request.getFamilyName(), request.getGivenName(),
            BirthDate.of(request.getBirthDate()), null, null, identifiers, null);
        FindMatchesResult result = new FindMatchesResult();
        batches.matches(viewer, likeness).forEach(found -> result.getCandidate().add(candidate(found)));
        return result;
    }

    private Set<String> include(Viewer viewer, List<String> asked) {
        viewer.require(Scope.PROFILES_READ);
        Set<String> include = new TreeSet<>(asked);
        if (!INCLUDES.containsAll(include)) throw new InvalidValue("include", "unknown");
        if (include.contains("contacts")) viewer.require(Scope.CONTACTS_READ);
        if (include.contains("records")) viewer.require(Scope.RECORDS_METADATA_READ);
        return include;
    }

    private Map<String, ProfileId> known(Viewer viewer, List<ExternalId> ids) {
        return batches.byExternalIds(viewer, ids.get(0).getSystem(), ids.stream().map(ExternalId::getValue).toList());
    }

    private StoredProfile stored(Viewer viewer, StoredProfile stored, Set<String> include, ProfileShape shape) {
        ProfileId id = ProfileId.of(stored.getProfileId());
        if (include.contains("contacts"))
            contacts.of(viewer, id).forEach(contact -> stored.getProfile().getContact().add(shape.contact(contact)));
        if (include.contains("records"))
            records.ofProfile(viewer, id).visible().forEach(record -> stored.getRecord().add(reference(record)));
        return stored;
    }

    private static RecordReference reference(RecordSummary record) {
        RecordReference reference = new RecordReference();
        reference.setRecordId(record.id().toString());
        reference.setNumber(record.number());
        reference.setService(record.serviceName());
        reference.setState(record.state().name());
        return reference;
    }

    private static Candidate candidate(PossibleDuplicate found) {
        Candidate candidate = new Candidate();
        candidate.setProfileId(found.profile().id().toString());
        candidate.setScore(found.score());
        candidate.setCertain(found.certain());
        candidate.getReason().addAll(found.reasons());
        return candidate;
    }
}
