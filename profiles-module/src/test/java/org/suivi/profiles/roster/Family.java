package org.suivi.profiles.roster;

import org.suivi.profiles.roster.incoming.IncomingGuardian;
import org.suivi.profiles.roster.incoming.IncomingPerson;

/** Three children, each sent with their mother, who is reached at the number given. */
final class Family {

    private Family() {}

    static IncomingPerson emile(String phone) { return Sent.child("1", "Émile", "2014-03-15", julie(phone)); }

    static IncomingPerson zoe(String phone) { return Sent.child("2", "Zoé", "2016-07-01", julie(phone)); }

    static IncomingPerson bruno(String phone) { return Sent.child("3", "Bruno", "2011-11-20", julie(phone)); }

    static IncomingGuardian julie(String phone) { return Sent.reached(Sent.mother("m", "Julie"), phone); }
}
