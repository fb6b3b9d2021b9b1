package org.suivi.web.soap;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

import javax.xml.transform.Result;
import javax.xml.transform.stream.StreamResult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Refusal;
import org.suivi.web.channel.Correlation;
import org.suivi.web.errors.RefusalTexts;
import org.suivi.web.soap.service.ObjectFactory;
import org.suivi.web.soap.types.Problem;
import org.suivi.web.soap.types.ServiceFault;

/** Says in the shape of the contract why something was not done. */
@ApplicationScoped
class FaultWriter {

    private static final String ENVELOPE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>\
        <faultcode>soap:Client</faultcode><faultstring>%s</faultstring><detail>%s</detail>\
        </soap:Fault></soap:Body></soap:Envelope>""";

    /** Fields of the feed that the contract calls by another name. */
    private static final Map<String, String> ELEMENTS = Map.of("after", "sinceToken", "types", "type");

    private final RefusalTexts texts;
    private final HttpServletRequest request;
    private final JAXBContext shapes;

    @Inject
    FaultWriter(RefusalTexts texts, HttpServletRequest request) throws JAXBException {
        this.texts = texts;
        this.request = request;
        this.shapes = JAXBContext.newInstance(ObjectFactory.class);
    }

    /** What a refusal says. */
    ServiceFault of(Refusal refusal) {
        ServiceFault fault = fault(FaultCode.of(refusal), texts.of(refusal));
        Problem problem = new Problem();
        problem.setCode(refusal.code());
        problem.setMessage(fault.getMessage());
        if (refusal instanceof InvalidValue invalid)
            problem.setPath(ELEMENTS.getOrDefault(invalid.field(), invalid.field()));
        fault.getProblem().add(problem);
        return fault;
    }

    /** What is said about a failure that is ours: the id under which the log tells the rest. */
    ServiceFault internal() { return fault(FaultCode.INTERNAL, texts.fault(Correlation.of(request))); }

    /** Writes the detail of a fault. */
    void marshal(ServiceFault fault, Result into) {
        try {
            Marshaller marshaller = shapes.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(new ObjectFactory().createServiceFault(fault), into);
        } catch (JAXBException ourShapes) {
            throw new IllegalStateException(ourShapes);
        }
    }

    /** Answers with a whole message, where no other part of the service has begun to. */
    void write(Refusal refusal, HttpServletResponse response) throws IOException {
        ServiceFault fault = of(refusal);
        StringWriter detail = new StringWriter();
        marshal(fault, new StreamResult(detail));
        response.resetBuffer();
        response.setStatus(refusal instanceof MessageRefused refused
            ? refused.status() : FaultCode.of(refusal).status());
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write(ENVELOPE.formatted(escaped(fault.getMessage()), detail));
    }

    private ServiceFault fault(FaultCode code, String message) {
        ServiceFault fault = new ServiceFault();
        fault.setCode(code.text());
        fault.setMessage(message);
        fault.setCorrelationId(Correlation.of(request));
        return fault;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
