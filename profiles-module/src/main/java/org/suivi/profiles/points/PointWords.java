package org.suivi.profiles.points;

import java.util.List;
import org.suivi.profiles.names.SearchWords;

/** Adds the words that somebody's points are found by; confidential ones stay out, so that no search betrays them. */
public final class PointWords {

    private PointWords() {}

    public static SearchWords add(SearchWords words, List<ContactPoint> points) {
        points.stream().filter(point -> !point.caution().confidential()).forEach(point -> add(words, point));
        return words;
    }

    private static void add(SearchWords words, ContactPoint point) {
        switch (point.kind()) {
            case PHONE -> words.phone(point.value());
            case EMAIL -> words.text(point.value());
            case ADDRESS -> { }
        }
    }
}
