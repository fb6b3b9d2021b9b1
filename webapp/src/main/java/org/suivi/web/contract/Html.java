package org.suivi.web.contract;

/** Writes HTML; whatever is text is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder(65_536);

    /** An element with text inside. */
    Html line(String tag, String text) { return open(tag).text(text).close(tag); }

    /** @param tag name, with attributes that come from here and not from a text */
    Html open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Html close(String tag) {
        int end = tag.indexOf(' ');
        out.append("</").append(end < 0 ? tag : tag.substring(0, end)).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Text with {@code `code`}, {@code **words**} and paragraphs. */
    Html prose(String text) {
        if (text == null) return this;
        for (String paragraph : text.split("\n\n"))
            out.append("<p>").append(escaped(paragraph).replaceAll("`([^`]+)`", "<code>$1</code>")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>")).append("</p>\n");
        return this;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() { return out.toString(); }
}
