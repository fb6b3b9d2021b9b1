package org.suivi.web.soap;

import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.suivi.sharing.clients.Unauthorized;
import org.suivi.web.channel.Caller;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lets nobody further who is not known: by the HTTP header, which was looked at before, or by a UsernameToken of
 * WS-Security with the password in text. A digest would need the secret itself in the database.
 */
final class Callers extends AbstractSoapInterceptor {

    private static final String WSSE =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final QName SECURITY = new QName(WSSE, "Security");

    private final Caller caller;

    Callers(Caller caller) {
        super(Phase.PRE_PROTOCOL);
        this.caller = caller;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() { return Set.of(SECURITY); }

    @Override
    public void handleMessage(SoapMessage message) {
        Header security = message.getHeader(SECURITY);
        if (!caller.known() && security != null) enter((Element) security.getObject());
        if (!caller.known()) throw new Unauthorized();
    }

    private void enter(Element security) {
        Element token = only(security, "UsernameToken");
        Element password = only(token, "Password");
        if (password.getAttribute("Type").endsWith("#PasswordDigest")) throw new Unauthorized();
        caller.enter(text(only(token, "Username")), text(password));
    }

    private static Element only(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(WSSE, name);
        if (found.getLength() != 1) throw new Unauthorized();
        return (Element) found.item(0);
    }

    private static String text(Element element) { return element.getTextContent().strip(); }
}
