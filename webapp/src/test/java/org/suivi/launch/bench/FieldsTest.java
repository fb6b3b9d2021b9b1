package org.suivi.launch.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form is read as a browser would send it, and no other one with it. */
class FieldsTest {

    private static final String TEXT = """
        <form id="other"><input name="other:name" value="no"/></form>
        <form id="edit" method="post"><input type="hidden" name="edit" value="edit" />
          <select id="edit:use" name="edit:use"><option value="HOME">Home</option>\
        <option value="MOBILE" selected="selected">x</option></select>
          <input id="edit:0:value" name="edit:0:value" type="tel" value="514 555-0101" />
          <input name="edit:primary" type="checkbox" checked="checked" value="on" />\
        <input name="edit:discreet" type="checkbox" value="on" />
        </form>""";

    @Test
    void readsWhatABrowserWouldSend() {
        Fields fields = Fields.of(Page.of("/page", TEXT), "edit");
        assertEquals(Map.of("edit", "edit", "edit:use", "MOBILE", "edit:0:value", "514 555-0101", "edit:primary", "on"),
            fields.values());
        assertEquals("edit:0:value", fields.telephone());
    }
}
