package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.cxf.staxutils.StaxUtils;
import org.junit.jupiter.api.Test;

/** Text that XML cannot hold as it is. */
class WritableTextTest {

    @Test
    void writesOnAfterACharacterThatXmlCannotHold() throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        XMLStreamWriter writer = WritableText.around(StaxUtils.createXMLStreamWriter(bytes, "UTF-8"));
        writer.writeStartElement("a");
        writer.writeCharacters("A\u0007B");
        char[] more = "xC\uffffy".toCharArray();
        writer.writeCharacters(more, 1, 2);
        writer.writeEndElement();
        writer.close();
        assertEquals("<a>A\ufffdBC\ufffd</a>", bytes.toString(StandardCharsets.UTF_8));
    }
}
