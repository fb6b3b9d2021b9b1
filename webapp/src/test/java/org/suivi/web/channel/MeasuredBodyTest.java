package org.suivi.web.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.Refusal;

/** Bodies that do not come to their end. */
class MeasuredBodyTest {

    @Test
    void tellsABodyThatStallsFromOneThatIsBroken() {
        assertEquals("body-stalled", refused(new IOException(new TimeoutException())));
        assertEquals("body-stalled", refused(new SocketTimeoutException()));
        assertEquals("body-broken", refused(new EOFException()));
    }

    private static String refused(IOException failure) {
        MeasuredBody body = new MeasuredBody(new Failing(failure), -1, 10);
        String code = assertThrows(Refusal.class, body::read).code();
        assertEquals(code, assertThrows(Refusal.class, () -> body.read(new byte[2], 0, 2)).code());
        return code;
    }

    private static final class Failing extends ServletInputStream {

        private final IOException failure;

        Failing(IOException failure) { this.failure = failure; }

        @Override
        public int read() throws IOException { throw failure; }

        @Override
        public boolean isFinished() { return false; }

        @Override
        public boolean isReady() { return true; }

        @Override
        public void setReadListener(ReadListener listener) { throw new UnsupportedOperationException(); }
    }
}
