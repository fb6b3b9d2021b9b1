package org.suivi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions that a request makes, read from its fields. */
class RepliesTest {

    @Test
    void readsSeveralFieldsAsOneList() {
        String read = "\"3-0123456789abcdef\"";
        String written = "\"4\"";
        assertEquals(4, sent(read, written).expected());
        assertEquals(4, sent(written, read).expected());
        assertThrows(PreconditionRequired.class, () -> sent().expected());
    }

    private static Replies sent(String... fields) {
        return new Replies((HttpServletRequest) Proxy.newProxyInstance(RepliesTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> switch (method.getName()) {
                case "getHeaders" -> Collections.enumeration(List.of(fields));
                case "getHeader" -> fields.length == 0 ? null : fields[0];
                default -> throw new UnsupportedOperationException(method.getName());
            }), null, null, null);
    }
}
