package org.cairnplans.workbench.host.resources;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers requests for files: {@code /download/...} from the app, {@code /aui}, {@code /jquery}, {@code /static} and
 * {@code /images} from the workbench's folder. Any of them may follow {@code /s/<hash>/_}, which makes the browser keep it for
 * ever, as in the products. Files are not secret: no sign-in is needed.
 */
public final class ResourceRequests {

    private static final Pattern VERSIONED = Pattern.compile("/s/[\\w.-]+/_(/.*)");

    private final AppDownloads downloads;
    private final StaticFiles files;

    public ResourceRequests(AppDownloads downloads, StaticFiles files) {
        this.downloads = downloads;
        this.files = files;
    }

    /**
     * @param path below the context, decoded
     * @return false when this is no address of a file at all; an address of a file that is not there is answered with 404
     */
    public boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher versioned = VERSIONED.matcher(path);
        boolean forEver = versioned.matches();
        String plain = forEver ? versioned.group(1) : path;
        if (!plain.startsWith("/download/") && !files.has(plain)) {
            return false;
        }
        Optional<SentFile> file = isUnsafe(plain) ? Optional.empty()
                : plain.startsWith("/download/") ? downloads.find(plain, request.getParameter("locale")) : files.find(plain);
        if (file.isPresent()) {
            file.get().send(request, response, forEver);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return true;
    }

    /** Tomcat has normalised the path already; this is the second lock. */
    private static boolean isUnsafe(String path) {
        return path.contains("..") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || path.contains("//");
    }
}
