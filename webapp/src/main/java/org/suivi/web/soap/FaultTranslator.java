package org.suivi.web.soap;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.dom.DOMResult;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.cxf.attachment.LazyDataSource;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.suivi.sharing.Passing;
import org.suivi.sharing.Refusal;
import org.suivi.web.errors.Causes;
import org.suivi.web.soap.MessageRefused.Flaw;
import org.suivi.web.soap.types.ServiceFault;
import org.xml.sax.SAXParseException;

/** The translator of refusals for SOAP: one typed fault, the caller's own errors under {@code Client}. */
final class FaultTranslator extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = Logger.getLogger(FaultTranslator.class.getName());

    /** As the parser says it itself. */
    private static final String PLACE = " at [row,col";

    private final FaultWriter writer;

    FaultTranslator(FaultWriter writer) {
        super(Phase.PRE_LOGICAL);
        this.writer = writer;
    }

    @Override
    public void handleMessage(Message message) {
        Exception thrown = message.getContent(Exception.class);
        boolean unread = message.getExchange().getOutMessage() == null && isBeforeUs(thrown);
        Optional<Refusal> refusal = refusal(thrown)
            .or(() -> unread ? Optional.of(new MessageRefused(Flaw.UNREADABLE)) : Optional.empty());
        message.setContent(Exception.class, refusal.map(refused -> fault(refused, message))
            .orElseGet(() -> internal(thrown)));
    }

    private Fault fault(Refusal refusal, Message message) {
        FaultCode code = FaultCode.of(refusal);
        HttpServletResponse response = (HttpServletResponse) message.getExchange().getInMessage()
            .get(AbstractHTTPDestination.HTTP_RESPONSE);
        if (code == FaultCode.UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Basic realm=\"Suivi\"");
        if (refusal instanceof Passing passing) response.setHeader("Retry-After", String.valueOf(passing.seconds()));
        int status = refusal instanceof MessageRefused refused ? refused.status() : code.status();
        return fault(writer.of(refusal), Soap11.getInstance().getSender(), status);
    }

    private Fault internal(Exception thrown) {
        ServiceFault fault = writer.internal();
        LOG.log(Level.SEVERE, thrown, () -> "SOAP " + fault.getCorrelationId());
        return fault(fault, Soap11.getInstance().getReceiver(), FaultCode.INTERNAL.status());
    }

    private Fault fault(ServiceFault said, QName who, int status) {
        SoapFault fault = new SoapFault(said.getMessage(), who);
        fault.setStatusCode(status);
        writer.marshal(said, new DOMResult(fault.getOrCreateDetail()));
        return fault;
    }

    /** What cannot be parsed, and what CXF finds fault with itself, is a message that does not follow the contract. */
    private static Optional<Refusal> refusal(Exception thrown) {
        Optional<Refusal> refusal = Causes.refusal(thrown);
        if (refusal.isPresent()) return refusal;
        Optional<XMLStreamException> unparsed = Causes.find(thrown, XMLStreamException.class);
        if (unparsed.isPresent()) return Optional.of(new MessageRefused(Flaw.CONTRACT, words(unparsed.get())));
        Optional<IllegalStateException> gone =
            Causes.find(thrown, IllegalStateException.class).filter(FaultTranslator::isMissingAttachment);
        if (gone.isPresent()) return Optional.of(new MessageRefused(Flaw.CONTRACT, words(gone.get())));
        return isSenders(thrown) ? Optional.of(new MessageRefused(Flaw.CONTRACT, words(thrown))) : Optional.empty();
    }

    /** Attachments are looked for when they are read; CXF takes one that is not there for a failure of ours. */
    private static boolean isMissingAttachment(IllegalStateException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(LazyDataSource.class.getName());
    }

    /** Whether CXF stumbled before anything of ours was asked but the gate: over what was sent. */
    private static boolean isBeforeUs(Exception thrown) {
        Stream<String> asked = Stream.of(Causes.first(thrown).getStackTrace()).map(StackTraceElement::getClassName);
        Optional<String> last = asked.filter(name -> name.startsWith("org.suivi.")).findFirst();
        return last.filter(SoapGate.class.getName()::equals).isPresent();
    }

    private static boolean isSenders(Exception thrown) {
        if (!(thrown instanceof Fault fault)) return false;
        return fault.getCause() == null || !fault.getFaultCode().getLocalPart().equalsIgnoreCase("server");
    }

    private static String words(Exception thrown) {
        String words = String.valueOf(thrown.getMessage()).replaceAll("\\s+", " ");
        String said = words.length() > 500 ? words.substring(0, 500) : words;
        return said.contains(PLACE) ? said : said + place(thrown).map(at -> PLACE + "]: " + at).orElse("");
    }

    /** Where it stands: of 500 people, a value alone names nobody. */
    private static Optional<String> place(Exception thrown) {
        return Causes.find(thrown, SAXParseException.class).map(at -> List.of(at.getLineNumber(), at.getColumnNumber()))
            .or(() -> Causes.find(thrown, XMLStreamException.class).map(XMLStreamException::getLocation)
                .map(at -> List.of(at.getLineNumber(), at.getColumnNumber())))
            .filter(at -> at.get(0) > 0).map(List::toString);
    }
}
