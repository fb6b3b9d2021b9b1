package org.suivi.web.soap.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.suivi.profiles.ProfileView;
import org.suivi.profiles.Variants;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.points.PostalAddress;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.profiles.schooling.InstitutionView;
import org.suivi.web.soap.types.Address;
import org.suivi.web.soap.types.Contact;
import org.suivi.web.soap.types.ContactFlag;
import org.suivi.web.soap.types.Email;
import org.suivi.web.soap.types.Enrolment;
import org.suivi.web.soap.types.ExternalId;
import org.suivi.web.soap.types.Identifier;
import org.suivi.web.soap.types.Phone;
import org.suivi.web.soap.types.Profile;
import org.suivi.web.soap.types.StoredProfile;

/** A profile and its contacts as the contract shows them; what is confidential stays here. */
final class ProfileShape {

    /** As what somebody is known here. */
    enum Kind { STUDENT, CLIENT, BOTH }

    private final Map<UUID, String> codes = new HashMap<>();

    ProfileShape(List<InstitutionView> institutions) {
        institutions.forEach(institution -> codes.put(institution.id(), institution.code()));
    }

    StoredProfile stored(ProfileView view, ExternalId asked) {
        StoredProfile stored = new StoredProfile();
        stored.setProfileId(view.id().toString());
        stored.setNumber(view.number());
        stored.setState(view.state().name());
        stored.setVersion(view.version());
        stored.setChangedAt(view.changedAt());
        stored.setProfile(profile(view, asked));
        return stored;
    }

    Contact contact(ContactView view) {
        Contact contact = new Contact();
        contact.setRelation(view.tie().relation().name());
        contact.setFamilyName(view.person().family());
        contact.setGivenName(view.person().given());
        contact.setOrganisation(view.person().organisation());
        contact.setLanguage(view.person().language());
        contact.setRank(view.tie().rank());
        points(view.person().points(), contact.getPhone(), contact.getEmail(), contact.getAddress());
        view.tie().flags().forEach(flag -> contact.getFlag().add(flag(flag)));
        contact.setRestriction(view.tie().restriction().kind().name());
        return contact;
    }

    private Profile profile(ProfileView view, ExternalId asked) {
        Profile profile = new Profile();
        profile.getExternalId().add(asked);
        profile.setKind(kind(view.variants()).name());
        profile.setFamilyName(view.name().family());
        profile.setGivenName(view.name().given());
        profile.setPreferredGivenName(view.name().preferred());
        born(profile, view.birth());
        if (view.personal().sex() != null) profile.setSex(view.personal().sex().name());
        profile.setLanguage(view.personal().language());
        view.identifiers().forEach(known -> profile.getIdentifier().add(identifier(known)));
        points(view.points(), profile.getPhone(), profile.getEmail(), profile.getAddress());
        view.enrolments().forEach(enrolment -> profile.getEnrolment().add(enrolment(enrolment)));
        return profile;
    }

    private static Kind kind(Variants variants) {
        return !variants.client() ? Kind.STUDENT : variants.student() ? Kind.BOTH : Kind.CLIENT;
    }

    private static void born(Profile profile, BirthDate birth) {
        if (birth == null) return;
        if (birth.isExact()) profile.setBirthDate(java.time.LocalDate.parse(birth.text()));
        else profile.setPartialBirthDate(birth.text());
    }

    private static Identifier identifier(org.suivi.profiles.Identifier known) {
        Identifier identifier = new Identifier();
        identifier.setSystem(known.system());
        identifier.setValue(known.value());
        return identifier;
    }

    private Enrolment enrolment(EnrolmentView view) {
        Enrolment enrolment = new Enrolment();
        enrolment.setInstitutionCode(codes.get(view.institution()));
        enrolment.setInstitutionName(view.institutionName());
        enrolment.setGrade(view.grade());
        enrolment.setFrom(view.from());
        enrolment.setUntil(view.until());
        return enrolment;
    }

    private static ContactFlag flag(Flag known) {
        ContactFlag flag = new ContactFlag();
        flag.setKind(known.kind().name());
        flag.setAnswer(known.answer().name());
        return flag;
    }

    private static void points(List<ContactPoint> points, List<Phone> phones, List<Email> emails,
                               List<Address> addresses) {
        points.stream().filter(point -> !point.isMasked() && !point.caution().confidential()).forEach(point -> {
            switch (point.kind()) {
                case PHONE -> phones.add(phone(point));
                case EMAIL -> emails.add(email(point));
                case ADDRESS -> addresses.add(address(point));
            }
        });
    }

    private static Phone phone(ContactPoint point) {
        Phone phone = new Phone();
        phone.setNumber(point.value());
        phone.setUse(point.use().name());
        return phone;
    }

    private static Email email(ContactPoint point) {
        Email email = new Email();
        email.setValue(point.value());
        email.setUse(point.use().name());
        return email;
    }

    private static Address address(ContactPoint point) {
        PostalAddress known = point.address();
        Address address = new Address();
        address.setStreet(known.street());
        address.setCity(known.city());
        address.setRegion(known.region());
        address.setPostalCode(known.postalCode());
        address.setCountry(known.country());
        address.setUse(point.use().name());
        return address;
    }
}
