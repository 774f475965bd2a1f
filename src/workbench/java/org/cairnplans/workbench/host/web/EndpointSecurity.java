package org.cairnplans.workbench.host.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;

/**
 * Who may call a servlet or a REST resource, by its annotations, as Jira 10 and Confluence 9 and later decide it: an endpoint
 * without an annotation is for licensed users only (Atlassian, "Preparing for secure endpoints").
 */
public final class EndpointSecurity {

    /** What an endpoint asks for. */
    public enum Access {
        UNRESTRICTED,
        ANONYMOUS_SITE,
        UNLICENSED_SITE,
        LICENSED,
        ADMIN,
        SYSTEM_ADMIN
    }

    /** What the caller gets. */
    public enum Verdict {
        ALLOWED,
        SIGN_IN,
        FORBIDDEN
    }

    private static final Map<String, Access> ANNOTATIONS = Map.of(
            "UnrestrictedAccess", Access.UNRESTRICTED,
            "AnonymousSiteAccess", Access.ANONYMOUS_SITE,
            "UnlicensedSiteAccess", Access.UNLICENSED_SITE,
            "LicensedOnly", Access.LICENSED,
            "AdminOnly", Access.ADMIN,
            "SystemAdminOnly", Access.SYSTEM_ADMIN);

    /** Both are recognised on Platform 7 and 8. */
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");

    private final HostUsers users;

    public EndpointSecurity(HostUsers users) {
        this.users = users;
    }

    /** @param mostSpecificFirst the method, its class, the class's package; null elements are passed over */
    public static Access of(AnnotatedElement... mostSpecificFirst) {
        for (AnnotatedElement element : mostSpecificFirst) {
            if (element != null) {
                for (Annotation annotation : element.getAnnotations()) {
                    Class<?> type = annotation.annotationType();
                    if (PACKAGES.contains(type.getPackageName()) && ANNOTATIONS.containsKey(type.getSimpleName())) {
                        return ANNOTATIONS.get(type.getSimpleName());
                    }
                }
            }
        }
        return Access.LICENSED;
    }

    public Verdict decide(Access access, Optional<HostUser> caller) {
        boolean allowed = switch (access) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE -> caller.isPresent() || users.isAnonymousAccessOn();
            case UNLICENSED_SITE -> caller.isPresent();
            case LICENSED -> caller.filter(users::isLicensed).isPresent();
            case ADMIN -> caller.filter(users::isAdmin).isPresent();
            case SYSTEM_ADMIN -> caller.filter(users::isSystemAdmin).isPresent();
        };
        return allowed ? Verdict.ALLOWED : caller.isPresent() ? Verdict.FORBIDDEN : Verdict.SIGN_IN;
    }
}
