package org.suivi.launch.bulk;

import java.util.List;

/** Names as they are common in Québec, with what makes names hard: accents, hyphens, apostrophes, particles. */
final class Names {

    static final List<String> FAMILIES = List.of("Tremblay", "Gagnon", "Roy", "Côté", "Bouchard", "Gauthier", "Morin",
            "Lavoie", "Fortin", "Gagné", "Ouellet", "Pelletier", "Bélanger", "Lévesque", "Bergeron", "Leblanc",
            "Paquette", "Girard", "Simard", "Boucher", "Caron", "Beaulieu", "Cloutier", "Dubé", "Poirier", "Fournier",
            "Lapointe", "Leclerc", "Lefebvre", "Nadeau", "Thibault", "St-Pierre", "Saint-Onge", "Ste-Marie", "D’Amours",
            "L’Écuyer", "L’Heureux", "de la Durantaye", "de Repentigny", "Le Blanc", "La Rue", "Des Rosiers",
            "Desjardins", "Hébert", "Bœuf", "Lacœur", "Noël", "Jalbert", "Quévillon", "Turcotte", "Villeneuve",
            "Wilhelmy", "Yergeau", "Zappa", "Nguyen", "Traoré", "Haddad", "Benali", "El Amrani", "Ben Youssef",
            "van den Berg", "von Allmen", "Müller", "Smith", "Brown", "Campbell", "MacDonald", "Wilson", "Johnston",
            "Murphy", "O’Connor", "O’Reilly", "Taylor", "Stewart", "Kelly", "Singh", "Patel", "Cohen", "Chen",
            "Williams", "Robertson", "Clarke", "Fraser", "McKenzie", "Rossi", "Di Stefano", "Papadopoulos", "Katz",
            "Ahmed", "Bennett", "Hughes", "Walsh", "Ivanov", "Kowalski", "Łukasik", "Ørsted", "Åkesson", "García",
            "Nuñez", "Pérez-Ruiz", "Da Silva", "Gonçalves", "Étienne", "Émond", "Quintal", "Racine", "Savard",
            "Therrien", "Ducharme", "Vachon", "Proulx", "Piché", "Rioux", "Sirois", "Abel", "Dion", "Émery", "Guay",
            "Huard", "Imbeault", "Jobin", "Kirouac", "Langlois", "Michaud", "Ostiguy", "Uy");
    static final List<String> GIRLS = List.of("Léa", "Emma", "Florence", "Rosalie", "Juliette", "Éloïse", "Maëlle",
            "Zoé", "Océane", "Béatrice", "Amélie", "Anaïs", "Noémie", "Marie-Ève", "Anne-Sophie", "Aïcha", "Inès",
            "Olivia", "Charlotte", "Sophia", "Chloe", "Abigail", "Hannah", "Grace", "Maya", "Priya", "Nora", "Ruby",
            "Yasmine", "Thi Lan", "Jeanne-d’Arc", "Fatou", "Mégane", "Clémence", "Victoria", "Coralie", "Delphine",
            "Gaëlle");
    static final List<String> BOYS = List.of("William", "Nathan", "Félix", "Édouard", "Théo", "Zachary", "Loïc",
            "Émile", "Xavier", "Mathis", "Samuel", "Étienne", "Olivier", "Jérémie", "Mamadou", "Karim", "Liam", "Noah",
            "Benjamin", "Ethan", "Owen", "Jack", "Daniel", "Arjun", "Aidan", "Henry", "Leo", "Omar", "Jean-François",
            "Louis-Philippe", "François", "Benoît", "D’Angelo", "Wei", "Ibrahima", "Gaël", "Hugo", "Raphaël", "Tristan",
            "Victor");
    static final List<String> STREETS = List.of("rue des Érables", "rue Notre-Dame", "avenue du Parc",
            "rang Saint-Joseph", "chemin du Lac", "rue de l’Église", "Lakeshore Road", "Maple Avenue", "Church Street",
            "Mountain Road");
    static final List<String> CITIES = List.of("Rivière-aux-Érables", "Saint-Élie", "L’Anse-aux-Foins", "Lakefield",
            "Sainte-Ursule", "Val-des-Bois", "Notre-Dame-du-Lac", "Hemmings");
    static final List<String> SCHOOLS = List.of("École du Ruisseau", "École de l’Envolée",
            "École secondaire des Sources", "Lakeside Elementary School", "Riverview High School",
            "École Saint-Exupéry", "École Cœur-Vaillant");
    static final List<String> FOLLOW_UPS = List.of("Suivi en orthophonie", "Soutien aux apprentissages",
            "Suivi psychosocial", "Évaluation en psychologie", "Speech therapy", "Learning support",
            "Accompagnement de la famille", "Groupe d’habiletés sociales", "Occupational therapy",
            "Plan d’intervention");
    static final List<String> SENTENCES = List.of(
            "Rencontre avec l’élève; bonne participation. Prochaine rencontre dans deux semaines.",
            "Phone call with the mother. She will send the report of the clinic.",
            "Observation en classe, attention soutenue pendant vingt minutes. "
                    + "Discussion avec l’enseignante au sujet des mesures d’aide.");

    private Names() {}
}
