package org.suivi.web.soap;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceFeature;

import org.suivi.web.soap.service.ProfileExchange;
import org.suivi.web.soap.service.ProfileExchangeService;

/** A client made from the contract as it is published, on the stack that is not the server's. */
final class Metro {

    private Metro() {}

    /** @param name of the program in what was planted */
    static ProfileExchange of(URI suivi, Map<String, String> planted, String name, WebServiceFeature... features)
            throws MalformedURLException {
        System.setProperty("jakarta.xml.ws.spi.Provider", "com.sun.xml.ws.spi.ProviderImpl");
        var service = new ProfileExchangeService(suivi.resolve("soap/v1/profiles?wsdl").toURL());
        ProfileExchange port = service.getProfileExchangePort(features);
        Map<String, Object> context = ((BindingProvider) port).getRequestContext();
        context.put(BindingProvider.USERNAME_PROPERTY, planted.get(name + ".id"));
        context.put(BindingProvider.PASSWORD_PROPERTY, planted.get(name + ".secret"));
        return port;
    }
}
