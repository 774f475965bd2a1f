package org.cairnplans.workbench.applinks;

import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One HTTP request with its time-outs. {@link HttpURLConnection} is used on purpose: it alone in the JDK tells the time to
 * connect
 * from the time to wait for data, as the platform's interface does.
 */
final class HttpCall {

    /** The products' default for both time-outs, in milliseconds. */
    private static final int DEFAULT_TIMEOUT = 10_000;

    private final String method;
    private URI address;
    private int connectTimeout = DEFAULT_TIMEOUT;
    private int readTimeout = DEFAULT_TIMEOUT;
    private boolean followRedirects = true;
    private byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();

    HttpCall(String method, URI address) {
        this.method = method;
        this.address = address;
    }

    void timeouts(int connect, int read) {
        connectTimeout = connect < 0 ? connectTimeout : connect;
        readTimeout = read < 0 ? readTimeout : read;
    }

    void followRedirects(boolean follow) {
        followRedirects = follow;
    }

    void header(String name, String value) {
        headers.put(name, value);
    }

    void body(String text, String contentType) {
        body = text.getBytes(StandardCharsets.UTF_8);
        header("Content-Type", contentType);
    }

    /** @throws ResponseException if there is no answer in time; an answer with any status is returned */
    LinkResponse send() throws ResponseException {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setConnectTimeout(connectTimeout);
            connection.setReadTimeout(readTimeout);
            connection.setInstanceFollowRedirects(followRedirects);
            connection.setUseCaches(false);
            headers.forEach(connection::setRequestProperty);
            if (body != null) {
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(body.length);
                connection.getOutputStream().write(body);
            }
            return read(connection);
        } catch (IOException | IllegalArgumentException fault) {
            throw new ResponseException(fault);
        }
    }

    private static LinkResponse read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        Map<String, String> headers = new HashMap<>();
        connection.getHeaderFields().forEach((name, values) -> {
            if (name != null) {
                headers.put(name.toLowerCase(Locale.ROOT), values.get(0));
            }
        });
        try (InputStream content = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            return new LinkResponse(status, content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8),
                    headers);
        }
    }
}
