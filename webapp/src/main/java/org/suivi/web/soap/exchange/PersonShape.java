package org.suivi.web.soap.exchange;

import java.util.List;
import java.util.stream.Stream;

import org.suivi.profiles.Identifier;
import org.suivi.profiles.roster.incoming.IncomingAddress;
import org.suivi.profiles.roster.incoming.IncomingDetails;
import org.suivi.profiles.roster.incoming.IncomingFlag;
import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingIdentifier;
import org.suivi.profiles.roster.incoming.IncomingName;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.IncomingPoint;
import org.suivi.profiles.roster.incoming.IncomingTie;
import org.suivi.profiles.roster.incoming.Placement;
import org.suivi.profiles.roster.incoming.Reachability;
import org.suivi.web.soap.types.Address;
import org.suivi.web.soap.types.Contact;
import org.suivi.web.soap.types.Email;
import org.suivi.web.soap.types.ExternalId;
import org.suivi.web.soap.types.Phone;
import org.suivi.web.soap.types.Profile;

/** A profile of the contract as the command that every channel sends. Values go on as they are, for the engine. */
final class PersonShape {

    private PersonShape() {}

    static IncomingPerson person(Profile sent, String path) {
        var kind = Codes.of(path + "/kind", sent.getKind(), ProfileShape.Kind.class, ProfileShape.Kind.STUDENT);
        var name = new IncomingName(sent.getFamilyName(), sent.getGivenName(), sent.getMiddleName(),
            sent.getPreferredGivenName());
        return new IncomingPerson(null, sent.getExternalId().stream().map(ExternalId::getValue).toList(),
            national(sent), name, sent.getBirthDate(), sent.getSex(), kind != ProfileShape.Kind.CLIENT,
            reach(sent.getPhone(), sent.getEmail(), sent.getAddress()), placements(sent),
            guardians(sent), List.of(), details(sent));
    }

    private static String national(Profile sent) {
        return sent.getIdentifier().stream().filter(PersonShape::isNational)
            .map(org.suivi.web.soap.types.Identifier::getValue).findFirst().orElse(null);
    }

    static boolean isNational(org.suivi.web.soap.types.Identifier one) {
        return one.getSystem().equals(Identifier.CODE_PERMANENT);
    }

    private static IncomingDetails details(Profile sent) {
        var others = sent.getIdentifier().stream().filter(id -> !isNational(id))
            .map(id -> new IncomingIdentifier(id.getSystem(), id.getValue())).toList();
        return new IncomingDetails(null, null, null, sent.getLanguage(), null, others);
    }

    private static List<Placement> placements(Profile sent) {
        return sent.getEnrolment().stream().map(one -> new Placement(one.getInstitutionCode(), one.getInstitutionName(),
            one.getGrade(), one.getFrom(), one.getUntil(), Boolean.TRUE.equals(one.isPrimary()))).toList();
    }

    /** Null where the message says nothing of contacts. */
    private static List<IncomingGuardian> guardians(Profile sent) {
        if (sent.getContact().isEmpty() && !Boolean.TRUE.equals(sent.isNoContacts())) return null;
        return sent.getContact().stream().map(PersonShape::guardian).toList();
    }

    private static IncomingGuardian guardian(Contact sent) {
        var flags = sent.getFlag().stream().map(flag -> new IncomingFlag(flag.getKind(), flag.getAnswer())).toList();
        var tie = new IncomingTie(sent.getRelation(), null, sent.getRank(), flags, sent.getRestriction(), null,
            sent.getLanguage(), Boolean.TRUE.equals(sent.isOrganisation()));
        String key = sent.getExternalId() == null ? null : sent.getExternalId().getValue();
        return new IncomingGuardian(key, IncomingName.of(sent.getFamilyName(), sent.getGivenName()), null,
            reach(sent.getPhone(), sent.getEmail(), sent.getAddress()), false, tie);
    }

    private static Reachability reach(List<Phone> phones, List<Email> emails, List<Address> addresses) {
        Stream<IncomingPoint> called = phones.stream().map(one -> IncomingPoint.phone(one.getUse(), one.getNumber()));
        Stream<IncomingPoint> mailed = emails.stream().map(one -> IncomingPoint.email(one.getUse(), one.getValue()));
        Stream<IncomingPoint> visited = addresses.stream().map(one -> IncomingPoint.address(one.getUse(),
            new IncomingAddress(one.getStreet(), one.getCity(), one.getRegion(), one.getPostalCode(),
                one.getCountry())));
        return Reachability.at(Stream.of(called, mailed, visited).flatMap(points -> points).toList());
    }
}
