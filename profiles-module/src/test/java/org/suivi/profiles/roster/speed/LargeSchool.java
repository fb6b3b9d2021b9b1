package org.suivi.profiles.roster.speed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.suivi.profiles.roster.Packages;
import org.suivi.profiles.roster.csv.UploadedFile;

/** A OneRoster package of many students, of whom some are siblings with the same two guardians. */
public final class LargeSchool {

    private static final String[] FAMILY =
        ("Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet "
        + "Pelletier Bélanger Lévesque Bergeron Leblanc Paquette Girard Simard Boucher Caron Beaulieu Cloutier Dubé "
        + "Poirier "
        + "Fournier Lapointe Leclerc Lefebvre Poulin Thibault Nadeau Martel Giroux Grenier Lessard Hébert Michaud "
        + "Desjardins "
        + "Nguyen Patel Diallo Haddad Benali Silva Garcia Kaur Chen Kowalski O'Brien Saint-Pierre").split(" ");
    private static final String[] GIVEN =
        ("Emma Olivia Alice Florence Charlie Charlotte Léa Rosalie Béatrice Zoé Clara "
        + "Eva Romy Juliette Mila Jade Victoria Maëlle Noah Liam William Thomas Léo Nathan Édouard Jacob Arthur "
        + "Logan Félix "
        + "Émile Raphaël Samuel Antoine Louis Adam Gabriel Théo Zachary Jules Henri Mateo Elliot Marie-Ève "
        + "Jean-François "
        + "Aïcha Mohamed Ananya Wei Fatou Inès").split(" ");

    private final Random random = new Random(42);
    private final List<String> users = new ArrayList<>(List.of(
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
            + "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password"));
    private final List<String> vitals = new ArrayList<>(List.of("sourcedId,status,dateLastModified,birthDate,sex"));

    public List<UploadedFile> files(Path folder, int students) {
        int family = 0;
        for (int i = 0; i < students;) {
            String name = FAMILY[random.nextInt(FAMILY.length)] + " " + FAMILY[random.nextInt(FAMILY.length)];
            int children = Math.min(1 + random.nextInt(10) / 6, students - i);
            for (int child = 0; child < children; child++) student(++i, family, name);
            guardian("m" + family, family, 1);
            guardian("p" + family, family++, 2);
        }
        return new Packages(folder).with("manifest.csv", "propertyName,value", "manifest.version,1.0",
            "oneroster.version,1.1", "file.orgs,bulk", "file.users,bulk", "file.demographics,bulk")
            .with("orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                "s0,,,École des Pionniers,school,7001,", "s1,,,École Sainte-Anne,school,7002,",
                "s2,,,École du Fleuve,school,7003,")
            .with("users.csv", users.toArray(String[]::new)).with("demographics.csv", vitals.toArray(String[]::new))
            .zip();
    }

    private void student(int number, int family, String name) {
        String given = GIVEN[random.nextInt(GIVEN.length)]
            + (random.nextInt(3) == 0 ? " " + GIVEN[random.nextInt(50)] : "");
        users.add("u%1$d,,,true,s%2$d,student,u%1$d,,%3$s,%4$s,,STU%1$06d,u%1$d@ecole.example.org,,514555%5$04d,"
            .formatted(number, family % 3, given, name, family % 10_000)
            + "\"m%1$d,p%1$d\",%2$02d,".formatted(family, random.nextInt(1, 12)));
        vitals.add("u%d,,,%s,%s".formatted(number, LocalDate.of(2009, 1, 1).plusDays(random.nextInt(4_300)),
            random.nextBoolean() ? "female" : "male"));
    }

    private void guardian(String id, int family, int which) {
        users.add("%1$s,,,true,s%2$d,parent,%1$s,,%3$s,%4$s,,,%1$s@example.org,438555%5$04d,,,,".formatted(id,
            family % 3,
            GIVEN[random.nextInt(GIVEN.length)], FAMILY[random.nextInt(FAMILY.length)], (family * 2 + which) % 10_000));
    }
}
