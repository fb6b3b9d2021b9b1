package org.suivi.web.soap;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.annotation.WebServlet;

import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.suivi.web.channel.Caller;
import org.suivi.web.soap.service.ProfileExchange;
import org.suivi.web.soap.service.ProfileExchangeService;

/** Puts the service at its address, with the first call: its libraries would be a tenth of every start. */
@WebServlet("/soap/v1/*")
public class SoapServlet extends CXFNonSpringServlet {

    private static final FaultListener TRANSLATOR_LOGS = (thrown, description, message) -> false;

    /** No message of the contract nests deeper than ten elements, and none has attributes but attachments. */
    private static final Map<String, Object> SETTINGS = Map.of(
        "schema-validation-enabled", true,
        "faultStackTraceEnabled", false,
        "exceptionMessageCauseEnabled", false,
        "org.apache.cxf.stax.maxElementDepth", 30,
        "org.apache.cxf.stax.maxAttributeCount", 40,
        "attachment-max-count", 2,
        FaultListener.class.getName(), TRANSLATOR_LOGS);

    private final transient ProfileExchange exchange;
    private final transient Caller caller;
    private final transient FaultWriter faults;

    @Inject
    SoapServlet(ProfileExchange exchange, Caller caller, FaultWriter faults) {
        this.exchange = exchange;
        this.caller = caller;
        this.faults = faults;
    }

    @Override
    protected void loadBus(ServletConfig config) {
        super.loadBus(config);
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(getBus());
        factory.setServiceClass(ProfileExchange.class);
        factory.setServiceBean(exchange);
        factory.setServiceName(ProfileExchangeService.SERVICE);
        factory.setEndpointName(ProfileExchangeService.ProfileExchangePort);
        factory.setWsdlLocation(Contract.WSDL);
        factory.setAddress("/profiles");
        factory.setProperties(SETTINGS);
        factory.getInInterceptors().add(new Callers(caller));
        factory.getInInterceptors().add(new OneOperation());
        factory.getOutInterceptors().add(new WritableText());
        factory.getOutFaultInterceptors().add(new FaultTranslator(faults));
        factory.getOutFaultInterceptors().add(new WritableText());
        factory.create();
    }
}
