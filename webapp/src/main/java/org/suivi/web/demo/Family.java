package org.suivi.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A family that does not exist: children who share their guardians. The same number always gives the same family, so
 * that an interrupted demonstration goes on where it stopped.
 */
record Family(int number, String name, List<Child> children, List<Guardian> guardians, String street, String phone) {

    /** A child of the family. */
    record Child(String given, boolean girl, LocalDate birth) {

        int ageOn(LocalDate day) { return java.time.Period.between(birth, day).getYears(); }
    }

    /** A parent; the second one may have an order against contact. */
    record Guardian(String given, String family, boolean mother, String mobile, boolean restricted) {}

    static Family of(Place place, int number, LocalDate today) {
        var random = new Random(number * 7919L + (place.french() ? 1 : 2));
        var names = Names.of(place);
        var name = Names.any(names.families(), random);
        if (place.french() && random.nextInt(4) == 0) name = name + "-" + Names.any(names.families(), random);
        return new Family(number, name, children(names, random, today), guardians(names, random, number, name),
                (100 + random.nextInt(2900)) + ", " + Names.any(names.streets(), random), number(random));
    }

    private static List<Child> children(Names names, Random random, LocalDate today) {
        var children = new ArrayList<Child>();
        int many = 1 + random.nextInt(3);
        int age = 5 + random.nextInt(9);
        for (int i = 0; i < many; i++) {
            boolean girl = random.nextBoolean();
            var birth = today.minusYears(age).minusDays(random.nextInt(365));
            children.add(new Child(Names.any(girl ? names.girls() : names.boys(), random), girl, birth));
            age += 2 + random.nextInt(2);
        }
        return children;
    }

    private static List<Guardian> guardians(Names names, Random random, int number, String name) {
        var mother = new Guardian(Names.any(names.mothers(), random), name, true, number(random), false);
        if (random.nextInt(5) == 0) return List.of(mother);
        var other = random.nextInt(3) == 0 ? Names.any(names.families(), random) : name;
        var father = new Guardian(Names.any(names.fathers(), random), other, false, number(random), number % 23 == 7);
        return List.of(mother, father);
    }

    /** Numbers from 555-0100 to 555-0199 are kept free for stories. */
    private static String number(Random random) {
        return (random.nextBoolean() ? "450" : "514") + " 555-01" + (10 + random.nextInt(90));
    }
}
