package org.suivi.web.channel;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import org.suivi.sharing.clients.BodyTooLarge;
import org.suivi.web.errors.Causes;

/**
 * Counts the bytes of a body while it is read, and ends where it is told to: the server itself would go on waiting for
 * more when the request also offers an upgrade, as Java's own client does.
 */
class MeasuredBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long length;
    private final long most;
    private long read;

    /** @param length how many bytes there are, below 0 when nobody knows */
    MeasuredBody(ServletInputStream body, long length, long most) {
        this.body = body;
        this.length = length;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        if (ended()) return -1;
        int next = arriving(body::read);
        if (next >= 0) count(1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (ended()) return -1;
        int count = arriving(() -> body.read(into, offset, wanted));
        if (count > 0) count(count);
        return count;
    }

    /** A body that cannot be read is the caller's to mend, and no failure of ours. */
    private static int arriving(Reading reading) {
        try {
            return reading.read();
        } catch (IOException failed) {
            boolean late = Causes.find(failed, TimeoutException.class).isPresent()
                || Causes.find(failed, SocketTimeoutException.class).isPresent();
            throw late ? new BodyStalled() : new BodyBroken();
        }
    }

    /** One look at what has arrived. */
    private interface Reading {
        int read() throws IOException;
    }

    private boolean ended() { return length >= 0 && read >= length; }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read <= most) return;
        letFinish();
        throw new BodyTooLarge(most);
    }

    /** Many clients read no answer before they have sent everything: as much again is thrown away for them. */
    private void letFinish() throws IOException {
        byte[] away = new byte[65_536];
        for (int count = body.read(away); count > 0 && read < 2 * most; count = body.read(away)) read += count;
    }

    @Override
    public boolean isFinished() { return ended() || body.isFinished(); }

    @Override
    public boolean isReady() { return body.isReady(); }

    @Override
    public void setReadListener(ReadListener listener) { body.setReadListener(listener); }

    @Override
    public void close() throws IOException { body.close(); }
}
