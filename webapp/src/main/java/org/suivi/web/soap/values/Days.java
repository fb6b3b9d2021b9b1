package org.suivi.web.soap.values;

import java.time.LocalDate;

import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;

/** Calendar days; a time zone behind one is what some clients cannot leave out, and says nothing. */
public final class Days extends XmlAdapter<String, LocalDate> {

    private static final int LENGTH = "2014-03-05".length();

    /** Null for what is no date of XML: the contract says so by itself, and names the element. */
    @Override
    public LocalDate unmarshal(String text) {
        return isDate(text.strip()) ? LocalDate.parse(text.strip().substring(0, LENGTH)) : null;
    }

    @Override
    public String marshal(LocalDate day) { return day == null ? null : day.toString(); }

    private static boolean isDate(String text) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(text).getXMLSchemaType()
                .equals(DatatypeConstants.DATE);
        } catch (IllegalArgumentException none) {
            return false;
        } catch (DatatypeConfigurationException everyJavaHasOne) {
            throw new IllegalStateException(everyJavaHasOne);
        }
    }
}
