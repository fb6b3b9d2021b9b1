package org.suivi.web.architecture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a page for what may not stand in one: words, and looks. */
final class Pages {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    /** A proper name, the same in every language. */
    private static final String PRODUCT = "Suivi";
    /** What stands on a key of the keyboard is no word. */
    private static final String KEY = "kbd";
    private static final Set<String> SPOKEN = Set.of("title", "placeholder", "header", "headerText", "label", "alt",
            "aria-label", "ariaLabel", "emptyMessage", "text", "heading");

    private Pages() {}

    /** Literal words and inline styles of a page, empty when it only says what, in no language. */
    static List<String> offences(String page) throws XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(page));
        String inside = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = xml.getLocalName();
                attributes(xml, found);
            } else if (event == XMLStreamConstants.CHARACTERS && !inside.equals(KEY) && speaks(xml.getText()))
                found.add(xml.getText().strip());
        }
        return found;
    }

    private static void attributes(XMLStreamReader xml, List<String> found) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("style")) found.add("style=" + xml.getAttributeValue(i));
            if (SPOKEN.contains(name) && !isTag(xml) && speaks(xml.getAttributeValue(i)))
                found.add(name + "=" + xml.getAttributeValue(i));
        }
    }

    /** The project's own tags take keys, not words. */
    private static boolean isTag(XMLStreamReader xml) {
        return xml.getNamespaceURI() != null && xml.getNamespaceURI().contains("suivi");
    }

    private static boolean speaks(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("").replace(PRODUCT, "")).find();
    }
}
