package org.suivi.profiles.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.suivi.profiles.roster.csv.PackageFiles;
import org.suivi.profiles.roster.csv.PackageLimits;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.profiles.roster.formats.RosterReader;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.Problems;

/**
 * A OneRoster package of children who are easily taken for each other: siblings, twins, the same and like names with
 * and without accents, birth dates that are missing or a slip of each other, two children with one identifier, one
 * child under two keys, and guardians whom many of them share.
 */
final class TangledSchool {

    private static final String[] FAMILY =
        ("Tremblay Tremblé Gagnon Gagnion Côté Cote Lévesque Levesque Roy Roi Hébert "
        + "Ébert Bélanger Nguyen O'Brien Saint-Pierre St-Pierre Phaneuf Faneuf Haddad Patel Morin Moreau Lefebvre "
        + "Lefèvre Benoît Martin Thomas Simon Gauthier Gautier Cyr Sire Girard").split(" ");
    private static final String[] GIVEN = ("Zoé Zoe Hélène Helene Étienne Etienne Philippe Filip Thomas Martin Simon "
        + "Léa Lea Aïcha Aicha Marie-Ève Mariève Jean-François Noémie Noemi Mathis Mathieu Matthew Émile Emil Raphaël "
        + "Rafael Inès Ines Jade Liam Olivia Arthur Clara").split(" ");
    private static final String[] ROLES = {"parent", "guardian", "relative"};

    private final Random random = new Random(20_261_122);
    private final List<String[]> children = new ArrayList<>();
    private final List<String[]> guardians = new ArrayList<>();
    private final String way;

    /** @param way letter of the way in, since identifiers of the whole country exist once */
    TangledSchool(char way, int size) {
        this.way = String.valueOf(way);
        while (children.size() < size) family(guardians.size(), size);
    }

    /** The same school later: every tenth child or its guardian has changed in some way. */
    TangledSchool changed() {
        for (int i = 0; i < children.size(); i += 10) change(i, children.get(i));
        return this;
    }

    List<UploadedFile> files(Path folder) {
        return new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                "s0,,,École des Pionniers,school,,", "s1,,,École Sainte-Anne,school,,")
            .with("users.csv", users()).with("demographics.csv", vitals()).zip();
    }

    static List<IncomingPerson> people(List<UploadedFile> files) {
        var problems = new Problems();
        try (var read = PackageFiles.open(files, PackageLimits.USUAL)) {
            return RosterReader.read(read, problems, LocalDate.of(2026, 9, 1)).people();
        }
    }

    private void family(int number, int size) {
        String name = any(FAMILY);
        String birth = null;
        int parents = 1 + random.nextInt(2);
        for (int i = 0; i < parents; i++)
            guardians.add(new String[] {"g" + (number + i), any(FAMILY), any(GIVEN), any(ROLES), "438555" + number(4)});
        String agents = parents == 1 ? "g" + number : "g" + number + ",g" + (number + 1);
        if (number > 0 && random.nextInt(6) == 0) agents += ",g" + random.nextInt(number);
        for (int sibling = random.nextInt(3); sibling >= 0 && children.size() < size; sibling--) {
            birth = birth != null && random.nextInt(4) == 0 ? birth : birth();
            children.add(child(name, birth, agents));
        }
    }

    /** Key, family name, given name, birth date, identifier, guardians, telephone, class. */
    private String[] child(String name, String birth, String agents) {
        int number = children.size();
        String code = random.nextInt(3) > 0 ? "" : "TAN" + way + "%08d".formatted(number);
        var other = number == 0 ? null : children.get(random.nextInt(number));
        return switch (random.nextInt(12)) {
            case 0 -> child(other == null ? name : other[1], any(GIVEN), slip(other == null ? birth : other[3]), "",
                agents);
            case 1 -> child(name, any(GIVEN), birth, other == null ? code : other[4], agents);
            case 2 -> child(other == null ? name : other[1], any(GIVEN), birth, other == null ? code : other[4],
                agents);
            default -> child(name, any(GIVEN), birth, code, agents);
        };
    }

    private String[] child(String family, String given, String birth, String code, String agents) {
        return new String[] {"c" + children.size(), family, given, birth, code, agents, "514555" + number(4),
            "%02d".formatted(1 + random.nextInt(11))};
    }

    private void change(int number, String[] child) {
        String[] guardian = guardians.get(Integer.parseInt(child[5].split(",")[0].substring(1)));
        switch (number / 10 % 8) {
            case 0 -> child[6] = "418555" + number(4);
            case 1 -> child[2] = any(GIVEN);
            case 2 -> child[3] = slip(child[3]);
            case 3 -> guardian[4] = "581555" + number(4);
            case 4 -> child[5] += ",g" + random.nextInt(guardians.size());
            case 5 -> child[7] = "12";
            case 6 -> child[1] = any(FAMILY);
            default -> guardian[2] = any(GIVEN);
        }
    }

    private String[] users() {
        var rows = new ArrayList<>(List.of("sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,"
            + "userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password"));
        for (var one : children)
            rows.add("%s,,,true,s%d,student,,,%s,%s,,%s,,,%s,\"%s\",%s,".formatted(one[0], one[0].length() % 2, one[2],
                one[1], one[4], one[6], one[5], one[7]));
        for (var one : guardians)
            rows.add("%s,,,true,s0,%s,,,%s,%s,,,,,%s,,,".formatted(one[0], one[3], one[2], one[1], one[4]));
        return rows.toArray(String[]::new);
    }

    private String[] vitals() {
        var rows = new ArrayList<>(List.of("sourcedId,status,dateLastModified,birthDate,sex"));
        for (var one : children) rows.add("%s,,,%s,%s".formatted(one[0], one[3],
            one[2].length() % 2 == 0 ? "female" : "male"));
        return rows.toArray(String[]::new);
    }

    private String birth() {
        return random.nextInt(10) == 0 ? "" : LocalDate.of(2012, 1, 1).plusDays(random.nextInt(500) * 5L).toString();
    }

    /** The same date with the last digit another one. */
    private String slip(String birth) {
        return birth.isEmpty() ? birth() : birth.substring(0, 9) + (birth.charAt(8) == '3' ? 0 : 1 + random.nextInt(8));
    }

    private String number(int digits) { return String.valueOf(10_000 + random.nextInt(9_999)).substring(5 - digits); }

    private String any(String[] all) { return all[random.nextInt(all.length)]; }
}
