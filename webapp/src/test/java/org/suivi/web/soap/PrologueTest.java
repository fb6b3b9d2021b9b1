package org.suivi.web.soap;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a message begins, before anything reads it. */
class PrologueTest {

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "\uFEFF<a/>", "<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE a> --> <s:a/>", "  <a>"})
    void letsMessagesPass(String message) {
        assertEquals(UTF_8, Prologue.check(message.getBytes(UTF_8), false));
        assertEquals(Charset.forName("UTF-16BE"), Prologue.check(message.getBytes(UTF_16), false));
        assertEquals(UTF_16LE, Prologue.check(message.getBytes(UTF_16LE), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a>", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
        "<!-- a --><!-- b -->\n<!doctype a>", "\uFEFF<!DOCTYPE a><a/>"})
    void refusesDocumentTypesHoweverTheyAreWritten(String message) {
        assertEquals("message-refused.doctype", refused(message.getBytes(UTF_8)));
        assertEquals("message-refused.doctype", refused(message.getBytes(UTF_16)));
        assertEquals("message-refused.doctype", refused(message.getBytes(UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "a<b/>", "<", "<?xml", "<!-- never closed", "+ADwAIQ-DOCTYPE a+AD4-", "< a/>"})
    void refusesWhatDoesNotBeginAsXml(String message) {
        assertEquals("message-refused.not-xml", refused(message.getBytes(UTF_8)));
    }

    @Test
    void looksBehindTheHeadersOfTheFirstPart() {
        String part = "--b\r\nContent-Type: application/xop+xml\r\n\r\n";
        assertEquals(UTF_8, Prologue.check((part + "<a/>").getBytes(UTF_8), true));
        assertThrows(MessageRefused.class, () -> Prologue.check((part + "<!DOCTYPE a>").getBytes(UTF_8), true));
        assertThrows(MessageRefused.class, () -> Prologue.check("--b\r\n<a/>".getBytes(UTF_8), true));
    }

    @Test
    void refusesWritingThatItDoesNotKnow() {
        String message = "<?xml version='1.0' encoding='IBM037'?><!DOCTYPE a><a/>";
        assertEquals("message-refused.not-xml", refused(message.getBytes(Charset.forName("IBM037"))));
    }

    @Test
    void refusesToBeToldOfOtherCharactersThanItReads() {
        for (String other : new String[] {"ISO-8859-1", "windows-1252", "klingon"})
            assertEquals("message-refused.encoding",
                refused(("<?xml version=\"1.0\" encoding=\"" + other + "\"?><a/>").getBytes(UTF_8)));
        assertEquals(UTF_8, Prologue.check("<?xml version='1.0' encoding='utf-8' ?><a/>".getBytes(UTF_8), false));
    }

    private static String refused(byte[] message) {
        return assertThrows(MessageRefused.class, () -> Prologue.check(message, false)).code();
    }
}
