package org.cairnplans.workbench.host.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that was sent when the secure administrator session had run out. It waits in the reader's session until the password is
 * confirmed, so that nothing typed is lost. Its form token is kept as it was sent: what another site made a browser send is refused
 * afterwards as it would have been before. Files are not kept.
 *
 * @param destination where it was sent to, below the context
 * @param fields as they were sent, names may be repeated
 */
public record CutForm(String destination, List<Field> fields) {

    private static final String ATTRIBUTE = "workbench.cutForm";

    public CutForm {
        fields = List.copyOf(fields);
    }

    /**
     * Keeps what this request sent, in place of what was kept before.
     *
     * @return false when there is no form to send again: the request is no POST, has no fields or belongs to no session
     */
    static boolean keep(HttpServletRequest request, String destination) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        session.removeAttribute(ATTRIBUTE);
        if (!"POST".equals(request.getMethod()) || request.getParameterMap().isEmpty()) {
            return false;
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                fields.add(new Field(name, value));
            }
        });
        session.setAttribute(ATTRIBUTE, new CutForm(destination, fields));
        return true;
    }

    /** Hands out, once, the form that waits for this destination. */
    public static Optional<CutForm> take(HttpServletRequest request, String destination) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (kept instanceof CutForm form && form.destination().equals(destination)) {
            session.removeAttribute(ATTRIBUTE);
            return Optional.of(form);
        }
        return Optional.empty();
    }

    /** One field with one value. */
    public record Field(String name, String value) {}
}
