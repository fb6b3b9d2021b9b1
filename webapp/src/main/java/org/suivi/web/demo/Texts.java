package org.suivi.web.demo;

import java.util.List;

import org.suivi.profiles.NewAlert;
import org.suivi.profiles.NewAlert.Kind;
import org.suivi.profiles.NewAlert.Severity;

/** What the staff of the demonstration writes down, in the language of the place. */
record Texts(List<String> titles, List<String> reasons, List<String> notes, String confidential, String draft,
        String message) {

    private static final Texts FRENCH = new Texts(
            List.of("Soutien à l’attention", "Développement du langage", "Gestion de l’anxiété",
                    "Soutien à la famille", "Habiletés sociales"),
            List.of("Demande de l’enseignante : difficulté à terminer les tâches.",
                    "Demande des parents après la rencontre de novembre.", "Suite du plan d’intervention."),
            List.of("Première rencontre. L’élève décrit ses matins comme « pressés ». Accord sur deux objectifs : "
                            + "préparer le sac la veille et demander une pause quand le bruit monte.",
                    "Observation en classe, 45 minutes. Bon contact avec les pairs ; l’attention baisse après vingt "
                            + "minutes. Une minuterie visuelle est essayée.",
                    "Appel avec la mère. Le coucher est plus régulier depuis deux semaines. Prochain point dans un "
                            + "mois."),
            "L’élève a parlé d’une inquiétude à la maison et demande que cela reste entre nous. À revoir bientôt.",
            "Rencontre d’équipe : points à reprendre avec l’enseignante et",
            "Le suivi continue dans votre service ; merci de prendre le relais.");

    private static final Texts ENGLISH = new Texts(
            List.of("Attention support", "Language development", "Managing anxiety", "Family support", "Social skills"),
            List.of("Requested by the teacher: tasks are rarely finished.",
                    "Requested by the parents after the November meeting.", "Follows from the individual plan."),
            List.of("First meeting. Mornings are described as “rushed”. Two goals agreed: pack the bag the evening "
                            + "before, and ask for a break when the noise rises.",
                    "Classroom observation, 45 minutes. Good contact with peers; attention drops after twenty minutes. "
                            + "A visual timer is being tried.",
                    "Call with the mother. Bedtime has been more regular for two weeks. Next review in a month."),
            "The student spoke of a worry at home and asked that it stay between us. To be taken up again this week.",
            "Team meeting: points to go over with the teacher and",
            "The follow-up continues in your service; thank you for taking over.");

    static Texts of(Place place) { return place.french() ? FRENCH : ENGLISH; }

    static NewAlert alert(boolean french, int number) {
        return switch (number % 3) {
            case 0 -> new NewAlert(Kind.ALLERGY, Severity.CRITICAL,
                    french ? "Allergie aux arachides, auto-injecteur au secrétariat"
                            : "Peanut allergy, auto-injector at the office", null, null);
            case 1 -> new NewAlert(Kind.CUSTODY, Severity.WARNING,
                    french ? "Garde partagée : une semaine sur deux" : "Shared custody: alternating weeks", null, null);
            default -> new NewAlert(Kind.MEDICAL, Severity.INFO,
                    french ? "Porte des appareils auditifs" : "Wears hearing aids", null, null);
        };
    }
}
