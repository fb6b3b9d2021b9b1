package org.suivi.web.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.suivi.profiles.names.Folding;
import org.suivi.sharing.Role;
import org.suivi.sharing.people.NewStaff;

/** Who works at the demonstration school board, in which place, service and role. */
enum Cast {

    MARCHAND("Sylvie Marchand", "Administratrice", null, null, Role.ADMINISTRATOR),
    HADDAD("Nadia Haddad", "Responsable de la vie privée", null, null, Role.PRIVACY_OFFICER),
    ROY("Camille Roy", "Psychologue", 0, "Psychologie", Role.PRACTITIONER),
    GAGNON("Maxime Gagnon", "Orthophoniste", 0, "Orthophonie", Role.PRACTITIONER),
    DIALLO("Fatou Diallo", "Travailleuse sociale", 0, "Travail social", Role.PRACTITIONER),
    BOUCHARD("Élise Bouchard", "Psychoéducatrice", 0, "Psychoéducation", Role.PRACTITIONER),
    MORIN("Hélène Morin", "Coordonnatrice", 0, null, Role.COORDINATOR),
    PELLETIER("Lucie Pelletier", "Secrétaire", 0, null, Role.SECRETARY),
    COTE("André Côté", "Directeur", 0, null, Role.SCHOOL_MANAGER),
    MURPHY("James Murphy", "Psychologist", 1, "Psychology", Role.PRACTITIONER),
    COHEN("Sarah Cohen", "Speech-Language Pathologist", 1, "Speech Therapy", Role.PRACTITIONER),
    NGUYEN("Léa Nguyen", "Social Worker", 1, "Social Work", Role.PRACTITIONER),
    BROWN("David Brown", "Special Education Consultant", 1, "Special Education", Role.PRACTITIONER),
    OCONNOR("Karen O’Connor", "Coordinator", 1, null, Role.COORDINATOR),
    SMITH("Emily Smith", "Secretary", 1, null, Role.SECRETARY),
    MACDONALD("Robert MacDonald", "Principal", 1, null, Role.SCHOOL_MANAGER);

    private final String name;
    private final String title;
    private final Integer place;
    private final String service;
    private final Role role;

    Cast(String name, String title, Integer place, String service, Role role) {
        this.name = name;
        this.title = title;
        this.place = place;
        this.service = service;
        this.role = role;
    }

    /** Those who work in that place, among them those who work in every place. */
    static List<Cast> of(int place) {
        return Arrays.stream(values()).filter(one -> one.place == null || one.place == place).toList();
    }

    static List<Cast> practitioners(int place) {
        return of(place).stream().filter(one -> one.role == Role.PRACTITIONER).toList();
    }

    NewStaff person() {
        int space = name.indexOf(' ');
        return new NewStaff(name.substring(space + 1), name.substring(0, space), title, email(), null);
    }

    /** Name and family name with a dot, in plain letters: {@code helene.morin}. */
    String mailbox() { return Folding.fold(name.replace("’", "")).replace(' ', '.').toLowerCase(Locale.ROOT); }

    String email() { return mailbox() + "@heron.example"; }

    String title() { return title; }

    String service() { return service; }

    Set<Role> roles() { return Set.of(role); }
}
