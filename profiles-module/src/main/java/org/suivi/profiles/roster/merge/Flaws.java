package org.suivi.profiles.roster.merge;

import java.util.ArrayList;
import java.util.List;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.text.PlainText;

/** Collects what is wrong with the claims about one person, each with its place. */
final class Flaws {

    private final List<Flaw> all = new ArrayList<>();

    List<Flaw> all() { return all; }

    void add(String code, String path, Object... args) { all.add(new Flaw(code, path, List.of(args))); }

    void attempt(String path, Runnable check) {
        try {
            check.run();
        } catch (InvalidValue wrong) {
            add(wrong.code(), path, wrong.args().toArray());
        }
    }

    /** The same for what has members, of which the refusal names one. */
    void attemptMembers(String path, Runnable check) {
        try {
            check.run();
        } catch (InvalidValue wrong) {
            add(wrong.code(), path + "/" + wrong.field(), wrong.args().toArray());
        }
    }

    void required(String path, Object value) {
        if (value == null) add("invalid.required", path);
    }

    void text(String path, String text, int max) {
        attempt(path, () -> InvalidValue.optionalText("text", text, max));
        whole(path, text);
    }

    /** What a program lost of a text it can still read: nobody here could put it right. */
    void whole(String path, String text) {
        if (PlainText.isDamaged(text)) add("invalid.characters", path);
    }

    <T> void each(String path, List<T> all, Check<T> check) {
        for (int i = 0; i < all.size(); i++) {
            String at = path + "/" + i;
            if (all.get(i) == null) add("invalid.required", at);
            else check.of(at, all.get(i));
        }
    }

    /** Looks at one of many. */
    interface Check<T> {
        void of(String path, T one);
    }
}
