package org.suivi.profiles.roster.incoming;

/**
 * One more way to reach somebody; a source can say one of each kind and use.
 *
 * @param kind    {@code phone}, {@code email} or {@code address}
 * @param use     {@code home}, {@code mobile}, {@code work}, {@code school} or {@code other}
 * @param value   number or e-mail address, null for a postal address
 * @param address null for the other kinds
 */
public record IncomingPoint(String kind, String use, String value, IncomingAddress address) {

    public static IncomingPoint phone(String use, String number) {
        return new IncomingPoint("phone", use, number, null);
    }

    public static IncomingPoint email(String use, String address) {
        return new IncomingPoint("email", use, address, null);
    }

    public static IncomingPoint address(String use, IncomingAddress address) {
        return new IncomingPoint("address", use, null, address);
    }
}
