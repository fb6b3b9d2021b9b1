package org.suivi.web.soap;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.suivi.web.soap.MessageRefused.Flaw;

/**
 * Refuses what stands behind the first operation of a body (WS-I Basic Profile 1.1, R2201): CXF carries out
 * that one and never looks at the rest, which the sender would take for done.
 */
final class OneOperation extends AbstractPhaseInterceptor<Message> {

    OneOperation() { super(Phase.PRE_LOGICAL); }

    @Override
    public void handleMessage(Message message) {
        XMLStreamReader rest = message.getContent(XMLStreamReader.class);
        try {
            while (rest.getEventType() != XMLStreamConstants.START_ELEMENT && rest.hasNext()) rest.next();
            if (rest.isStartElement()) throw new MessageRefused(Flaw.SECOND, rest.getLocalName());
        } catch (XMLStreamException broken) {
            throw new Fault(broken);
        }
    }
}
