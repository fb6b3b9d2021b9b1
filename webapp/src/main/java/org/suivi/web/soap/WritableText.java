package org.suivi.web.soap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.cxf.interceptor.StaxOutInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.DelegatingXMLStreamWriter;
import org.suivi.sharing.text.PlainText;

/** Lets no character end an answer in its middle: what XML cannot hold is shown as the character for the unreadable. */
final class WritableText extends AbstractPhaseInterceptor<Message> {

    WritableText() {
        super(Phase.PRE_STREAM);
        addAfter(StaxOutInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        XMLStreamWriter writer = message.getContent(XMLStreamWriter.class);
        if (writer != null) message.setContent(XMLStreamWriter.class, around(writer));
    }

    static XMLStreamWriter around(XMLStreamWriter writer) {
        return new DelegatingXMLStreamWriter(writer) {

            @Override
            public void writeCharacters(String text) throws XMLStreamException {
                super.writeCharacters(PlainText.writable(text));
            }

            @Override
            public void writeCharacters(char[] text, int start, int length) throws XMLStreamException {
                writeCharacters(new String(text, start, length));
            }
        };
    }
}
