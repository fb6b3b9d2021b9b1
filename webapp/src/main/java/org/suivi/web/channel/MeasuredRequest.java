package org.suivi.web.channel;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body is cut short when it turns out to be longer than it may be. */
class MeasuredRequest extends HttpServletRequestWrapper {

    private final long most;
    private ServletInputStream measured;

    MeasuredRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (measured == null) measured = new MeasuredBody(super.getInputStream(), length(), most);
        return measured;
    }

    /** Known where the server would not end by itself; else it unpacks what is packed and keeps the length before. */
    private long length() { return getHeader("Upgrade") == null ? -1 : getContentLengthLong(); }

    @Override
    public BufferedReader getReader() throws IOException {
        Charset charset = getCharacterEncoding() == null
            ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }
}
