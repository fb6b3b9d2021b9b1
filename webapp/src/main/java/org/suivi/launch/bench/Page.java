package org.suivi.launch.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it came, or the parts of it that came anew, and what is needed to send something from it.
 *
 * @param state that the server knows the page by
 * @param nonce without which the page takes no request of its script
 */
record Page(String path, String text, String state, String nonce) {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NEW_STATE =
        Pattern.compile("<update id=\"[^\"]*jakarta.faces.ViewState[^\"]*\"><!\\[CDATA\\[([^]]*)]]>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    static Page of(String path, String text) {
        return new Page(path, text, first(STATE, text, ""), first(NONCE, text, ""));
    }

    /** What came back when something was sent from this page. */
    Page then(String parts) { return new Page(path, parts, first(NEW_STATE, parts, state), nonce); }

    /** The name of the first button that looks like that. */
    String button(String look) { return found("<button[^>]* name=\"([^\"]+)\"[^>]*(?:><span[^>]*)?" + look); }

    /** The name of the first link with something in it that looks like that. */
    String link(String look) { return found("<a id=\"([^\"]+)\"[^>]*>(?:(?!</a>).)*" + look); }

    /** The names of all links of a form. */
    List<String> links(String form) {
        return Pattern.compile("<a id=\"(" + form + ":[^\"]+)\"").matcher(text).results()
            .map((MatchResult link) -> link.group(1)).toList();
    }

    private String found(String look) {
        String found = first(Pattern.compile(look, Pattern.DOTALL), text, null);
        if (found == null) throw new IllegalStateException(path + " looks otherwise than expected: no " + look);
        return found;
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
