package org.suivi.web.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.suivi.web.soap.MessageRefused.Flaw;

/** A message whose beginning was looked at, and whose end comes before the limit. */
final class CheckedMessage extends HttpServletRequestWrapper {

    private final ServletInputStream body;
    private final Charset charset;
    private final boolean multipart;

    private CheckedMessage(HttpServletRequest request, ServletInputStream body, Charset charset, boolean multipart) {
        super(request);
        this.body = body;
        this.charset = charset;
        this.multipart = multipart;
    }

    static CheckedMessage of(HttpServletRequest request, long limit, boolean multipart) throws IOException {
        if (request.getContentLengthLong() > limit) throw new MessageRefused(Flaw.TOO_LARGE, limit / 1024 / 1024);
        InputStream rest = request.getInputStream();
        byte[] beginning = rest.readNBytes(Prologue.LONGEST);
        Charset charset = Prologue.check(beginning, multipart);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), rest);
        return new CheckedMessage(request, new Counted(whole, limit), charset, multipart);
    }

    /** What the message is written in, whatever its header says. */
    @Override
    public String getCharacterEncoding() { return charset.name(); }

    @Override
    public String getContentType() {
        return multipart ? super.getContentType() : "text/xml; charset=" + charset.name();
    }

    @Override
    public ServletInputStream getInputStream() { return body; }

    /** Refuses to go on reading after the limit. */
    private static final class Counted extends ServletInputStream {

        private final InputStream whole;
        private final long limit;
        private long read;
        private boolean finished;

        Counted(InputStream whole, long limit) {
            this.whole = whole;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int now = whole.read(into, from, length);
            finished = now < 0;
            read += Math.max(0, now);
            if (read > limit) throw new MessageRefused(Flaw.TOO_LARGE, limit / 1024 / 1024);
            return now;
        }

        @Override
        public boolean isFinished() { return finished; }

        @Override
        public boolean isReady() { return true; }

        @Override
        public void setReadListener(ReadListener listener) { throw new UnsupportedOperationException(); }
    }
}
