package org.suivi.profiles.roster;

import java.nio.file.Path;

/** OneRoster packages of a small school: two siblings and their mother, a teacher, and a child at two schools. */
public final class OneRosterPackages {

    private static final String USERS_1 = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,"
        + "userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password";
    private static final String USERS_2 = "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,"
        + "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,"
        + "preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns";
    private static final String ROLES = "userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
        + "userProfileSourcedId";
    private static final String ORGS = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId";
    private static final String VITALS = "sourcedId,status,dateLastModified,birthDate,sex";

    private OneRosterPackages() {}

    /** Version 1.1, whole, with a gradebook file that nobody wants. */
    public static Packages first(Path folder) {
        return manifest(folder, "1.1", "bulk").with("orgs.csv", ORGS, "s1,,,École des Érables,school,1234,",
                "s2,,,École du Lac,school,1235,")
            .with("users.csv", USERS_1,
                "u1,,,true,s1,student,u1,{QCCP:TREE15031412},Émile,Tremblay,,A1,,,,p1,03,secret",
                "u2,,,true,s1,student,u2,,Zoé,Tremblay,,A2,,,,p1,01,secret",
                "u3,,,true,s2,student,u3,,Émile,Tremblay,,A1,,,,,03,secret",
                "p1,,,true,s1,parent,p1,,Julie,Roy,,,julie.roy@example.org,514-555-0143,,,,",
                "t1,,,true,s1,teacher,t1,,Ann,Lee,,,,,,,,")
            .with("demographics.csv", VITALS, "u1,,,2014-03-15,male", "u2,,,2016-06-01,female", "u3,,,2014-03-15,male")
            .with("results.csv", "sourcedId,status", "r1,");
    }

    /** The same school in version 1.2, with roles in a table of their own. */
    public static Packages second(Path folder) {
        return manifest(folder, "1.2", "bulk").with("orgs.csv", ORGS, "s1,,,École des Érables,school,1234,")
            .with("users.csv", USERS_2,
                "u1,,,true,u1,{QCCP:TREE15031412},Émile,Tremblay,,A1,,,,p1,03,,,Milou,,,s1,",
                "p1,,,true,p1,,Julie,Roy,,,julie.roy@example.org,514-555-0143,,u1,,,,,,,,")
            .with("roles.csv", ROLES, "u1,primary,student,2026-08-27,2027-06-22,s1,",
                "p1,primary,guardian,,,s1,")
            .with("demographics.csv", VITALS, "u1,,,2014-03-15,male").with("results.csv", "sourcedId,status", "r1,");
    }

    /** What changed since: one has left. */
    public static Packages delta(Path folder) {
        return manifest(folder, "1.1", "delta").with("orgs.csv", ORGS)
            .with("users.csv", USERS_1,
                "u2,tobedeleted,2026-11-01T08:00:00Z,true,s1,student,u2,,Zoé,Tremblay,,A2,,,,p1,01,",
                "u1,active,2026-11-01T08:00:00Z,true,s1,student,u1,,Émile,Tremblay,,A1,emile@example.org,,,p1,04,")
            .with("demographics.csv", VITALS).with("results.csv", "sourcedId,status");
    }

    private static Packages manifest(Path folder, String version, String mode) {
        return new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version," + version, "file.orgs," + mode, "file.users," + mode,
            "file.roles," + (version.equals("1.2") ? mode : "absent"), "file.demographics," + mode,
            "file.results," + mode, "file.classes,absent", "source.systemName,Mozaïk", "source.systemCode,mozaik");
    }
}
