package org.cairnplans.workbench.applinks;

import com.atlassian.sal.api.net.Response;
import java.util.Locale;
import java.util.Map;

/**
 * An answer, read to its end.
 *
 * @param headers by lower-case name
 */
record LinkResponse(int status, String body, Map<String, String> headers) implements Response {

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public String getResponseBodyAsString() {
        return body;
    }

    @Override
    public boolean isSuccessful() {
        return status >= 200 && status < 300;
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }
}
