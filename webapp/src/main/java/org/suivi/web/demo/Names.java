package org.suivi.web.demo;

import java.util.List;
import java.util.Random;

/** Names, streets and schools as they are common in Québec, to be combined into people who do not exist. */
record Names(List<String> families, List<String> girls, List<String> boys, List<String> mothers,
        List<String> fathers, List<String> streets, List<String> schools) {

    static final Names FRENCH = new Names(
            List.of("Tremblay", "Gagnon", "Roy", "Côté", "Bouchard", "Gauthier", "Morin", "Lavoie", "Fortin", "Gagné",
                    "Ouellet", "Pelletier", "Bélanger", "Lévesque", "Bergeron", "Leblanc", "Paquette", "Girard",
                    "Simard", "Boucher", "Caron", "Beaulieu", "Cloutier", "Dubé", "Poirier", "Fournier", "Lapointe",
                    "Leclerc", "Lefebvre", "Nadeau", "Thibault", "St-Pierre", "Nguyen", "Traoré", "Haddad", "Benali"),
            List.of("Léa", "Emma", "Florence", "Rosalie", "Juliette", "Éloïse", "Maëlle", "Zoé", "Océane", "Béatrice",
                    "Amélie", "Anaïs", "Noémie", "Charlie", "Aïcha", "Inès"),
            List.of("William", "Nathan", "Félix", "Édouard", "Théo", "Zachary", "Loïc", "Émile", "Xavier", "Mathis",
                    "Samuel", "Étienne", "Olivier", "Jérémie", "Mamadou", "Karim"),
            List.of("Isabelle", "Nathalie", "Mélanie", "Geneviève", "Karine", "Josée", "Chantal", "Véronique", "Amira",
                    "Thi Lan"),
            List.of("Martin", "Stéphane", "François", "Éric", "Patrick", "Sébastien", "Jean-François", "Benoît",
                    "Youssef", "Ibrahima"),
            List.of("rue des Érables", "rue Notre-Dame", "avenue du Parc", "rang Saint-Joseph", "chemin du Lac",
                    "rue de l’Église"),
            List.of("École du Ruisseau", "École de l’Envolée", "École secondaire des Sources"));

    static final Names ENGLISH = new Names(
            List.of("Smith", "Brown", "Campbell", "MacDonald", "Wilson", "Johnston", "Murphy", "O’Connor", "Taylor",
                    "Stewart", "Kelly", "Martin", "Singh", "Patel", "Cohen", "Chen", "Williams", "Robertson", "Clarke",
                    "Fraser", "McKenzie", "Rossi", "Papadopoulos", "Katz", "Ahmed", "Bennett", "Hughes", "Walsh"),
            List.of("Olivia", "Charlotte", "Amelia", "Sophia", "Chloe", "Abigail", "Hannah", "Grace", "Maya", "Priya",
                    "Ella", "Nora", "Isla", "Ruby"),
            List.of("Liam", "Noah", "Benjamin", "Ethan", "Lucas", "Owen", "Jack", "Daniel", "Arjun", "Aidan", "Henry",
                    "Leo", "Caleb", "Omar"),
            List.of("Jennifer", "Lisa", "Michelle", "Karen", "Angela", "Susan", "Rachel", "Mei", "Fatima", "Heather"),
            List.of("Michael", "David", "Christopher", "Mark", "Andrew", "Steven", "Brian", "Wei", "Raj", "Gordon"),
            List.of("Lakeshore Road", "Maple Avenue", "Church Street", "Mountain Road", "Elm Street",
                    "Victoria Avenue"),
            List.of("Lakeside Elementary School", "Riverview Elementary School", "Lakeside High School"));

    static Names of(Place place) { return place.french() ? FRENCH : ENGLISH; }

    static <T> T any(List<T> from, Random random) { return from.get(random.nextInt(from.size())); }
}
