package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.web.soap.service.ProfileExchange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What real client stacks need of the contract, looked at in what is published. */
class ContractTest {

    private static final String SCHEMA = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    private Document wsdl;
    private Document types;

    @BeforeEach
    void publish() throws Exception {
        wsdl = parsed(Contract.asked("WSDL", "https://suivi.example/soap/v1/profiles").orElseThrow());
        types = parsed(Contract.asked("xsd=profile-types.xsd", "").orElseThrow());
    }

    @Test
    void namesTheOperationsOfTheJava() {
        Set<String> operations = elements(wsdl.getElementsByTagNameNS(WSDL, "operation")).stream()
            .map(operation -> operation.getAttribute("name")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Arrays.stream(ProfileExchange.class.getMethods()).map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new)), operations);
    }

    @Test
    void tellsThePublicAddressOnly() throws Exception {
        String text = Contract.asked("wsdl", "https://suivi.example/soap/v1/profiles").orElseThrow();
        assertTrue(text.contains("<soap:address location=\"https://suivi.example/soap/v1/profiles\"/>"));
        assertTrue(text.contains("schemaLocation=\"https://suivi.example/soap/v1/profiles?xsd=profile-types.xsd\""));
        assertEquals(-1, text.indexOf("localhost"));
    }

    @Test
    void wrapsOneComplexChild() {
        for (Element wrapper : elements(wsdl.getElementsByTagNameNS(SCHEMA, "element"))) {
            if (!wrapper.getParentNode().getLocalName().equals("schema") || wrapper.hasAttribute("type")) continue;
            List<Element> children = elements(wrapper.getElementsByTagNameNS(SCHEMA, "element"));
            assertEquals(1, children.size(), wrapper.getAttribute("name"));
            assertTrue(children.get(0).getAttribute("type").startsWith("t:"), wrapper.getAttribute("name"));
        }
    }

    @Test
    void givesEveryRequestTwoMembersAndNoOpenEnd() {
        for (Element type : elements(types.getElementsByTagNameNS(SCHEMA, "complexType")))
            if (type.getAttribute("name").endsWith("Request"))
                assertTrue(type.getElementsByTagNameNS(SCHEMA, "element").getLength() > 1, type.getAttribute("name"));
        for (String open : new String[] {"any", "anyAttribute", "enumeration", "attribute"})
            assertEquals(0, types.getElementsByTagNameNS(SCHEMA, open).getLength(), open);
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(at -> (Element) list.item(at)).toList();
    }
}
