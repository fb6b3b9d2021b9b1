package org.suivi.profiles.reach;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.names.SearchWords;
import org.suivi.sharing.Party;
import org.suivi.sharing.Viewer;

/**
 * What a list of profiles should show.
 *
 * @param words fragments of names, number, phone, e-mail or birth date, in any order and without regard to accents;
 *              blank for everyone, and nobody when there is neither a Latin letter nor a digit in it
 * @param only  filters; {@link Filters#NONE} for all
 * @param first index of the first row wanted, from 0
 * @param size  number of rows wanted, at most {@link #LARGEST_PAGE}
 * @param after where the page before ended, or null: rows that came or went meanwhile move nothing then
 */
public record ProfileQuery(View view, String words, Filters only, Sort sort, boolean descending, int first, int size,
        After after) implements Serializable {

    public static final int LARGEST_PAGE = 200;

    /** Which of the profiles that the viewer may see. */
    public enum View {
        /** Followed by an active record that the viewer holds or was given personally. */
        MINE,
        /** Everything active within reach. */
        ACTIVE,
        /** Archived profiles within reach. */
        ARCHIVED,
        /** Active profiles within reach that no active record follows: candidates for archiving. */
        WITHOUT_RECORD
    }

    public enum Sort { NAME, NUMBER, BIRTH, CHANGED }

    public enum Variant { CLIENT, STUDENT }

    /** Each part may be null: no restriction. */
    public record Filters(Variant variant, UUID institution, String grade, Boolean withAlert, Integer birthYear)
            implements Serializable {

        public static final Filters NONE = new Filters(null, null, null, null, null);
    }

    /** The last row of a page; the key is null where the profile has no value to sort by. */
    public record After(String key, UUID profile) implements Serializable {}

    public ProfileQuery {
        view = view == null ? View.ACTIVE : view;
        words = words == null ? "" : words.strip();
        only = only == null ? Filters.NONE : only;
        sort = sort == null ? Sort.NAME : sort;
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), LARGEST_PAGE);
    }

    public ProfileQuery(View view, String words, Filters only, Sort sort, boolean descending, int first, int size) {
        this(view, words, only, sort, descending, first, size, null);
    }

    /** Whether something is looked for and nothing of it can be found by: punctuation, for instance. */
    boolean isInVain() { return !words.isEmpty() && SearchWords.ofQuery(words).isEmpty(); }

    /** Whether everyone in the view is asked for. */
    boolean isWholeView() { return words.isEmpty() && only.equals(Filters.NONE); }

    /** Through whom of the viewer the profiles are reached that the view shows. */
    List<Party> parties(Viewer viewer) { return view == View.MINE ? List.of(viewer.self()) : viewer.parties(); }

    /** The first page of 25 active profiles by name. */
    public static ProfileQuery all() { return search(""); }

    /** The first 25 active profiles that match. */
    public static ProfileQuery search(String words) {
        return new ProfileQuery(View.ACTIVE, words, Filters.NONE, Sort.NAME, false, 0, 25);
    }

    public ProfileQuery in(View other) { return new ProfileQuery(other, words, only, sort, descending, first, size); }

    public ProfileQuery only(Filters other) {
        return new ProfileQuery(view, words, other, sort, descending, first, size);
    }

    public ProfileQuery by(Sort other, boolean down) {
        return new ProfileQuery(view, words, only, other, down, first, size);
    }

    public ProfileQuery after(After row) {
        return new ProfileQuery(view, words, only, sort, descending, 0, size, row);
    }

    public ProfileQuery rows(int from, int count) {
        return new ProfileQuery(view, words, only, sort, descending, from, count);
    }
}
