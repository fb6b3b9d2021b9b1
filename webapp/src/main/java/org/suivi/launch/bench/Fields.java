package org.suivi.launch.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the fields of a form, as a browser would send it.
 *
 * @param telephone name of the last field for a telephone number, or nothing
 */
record Fields(Map<String, String> values, String telephone) {

    private static final Pattern FIELD =
        Pattern.compile("<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    static Fields of(Page page, String form) {
        int from = page.text().indexOf("<form id=\"" + form + "\"");
        if (from < 0) throw new IllegalStateException(page.path() + " has no form " + form);
        var values = new LinkedHashMap<String, String>();
        String telephone = "";
        Matcher field = FIELD.matcher(page.text().substring(from, page.text().indexOf("</form>", from)));
        while (field.find()) {
            String head = field.group(1) == null ? field.group(2) : field.group(1);
            Matcher chosen = CHOSEN.matcher(field.group(3) == null ? "" : field.group(3));
            String value = field.group(3) == null ? attribute(head, "value") : chosen.find() ? chosen.group(1) : "";
            boolean off = head.contains("type=\"checkbox\"") && !head.contains("checked");
            if (head.contains("type=\"tel\"")) telephone = attribute(head, "name");
            if (!off && !attribute(head, "name").isEmpty()) values.put(attribute(head, "name"), value);
        }
        return new Fields(values, telephone);
    }

    private static String attribute(String head, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(head);
        return found.find() ? found.group(1) : "";
    }
}
