package org.cairnplans.workbench.host.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;

/**
 * The products' secure endpoint defaults for REST resources and servlets: without an annotation of
 * {@code com.atlassian.annotations.security} only licensed users may call; a method's annotation counts before its class's
 * (platform.md 5.1).
 */
public final class EndpointSecurity {

    private final HostUsers users;

    public EndpointSecurity(HostUsers users) {
        this.users = users;
    }

    /**
     * May this user call?
     *
     * @param method null for a servlet
     */
    public Verdict check(Class<?> type, Method method, Optional<HostUser> user) {
        Access access = Access.of(method).or(() -> Access.of(type)).or(() -> Access.of(type.getPackage())).orElse(Access.LICENSED);
        if (isAllowed(access, user)) {
            return Verdict.ALLOWED;
        }
        return user.isPresent() ? Verdict.FORBIDDEN : Verdict.UNAUTHORIZED;
    }

    private boolean isAllowed(Access access, Optional<HostUser> user) {
        return switch (access) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE -> user.isPresent() || users.isAnonymousAccessOn();
            case UNLICENSED_SITE -> user.isPresent();
            case LICENSED -> user.filter(users::isLicensed).isPresent();
            case ADMIN -> user.filter(users::isAdmin).isPresent();
            case SYSTEM_ADMIN -> user.filter(users::isSystemAdmin).isPresent();
        };
    }

    /** What to answer. */
    public enum Verdict {
        ALLOWED,
        /** Nobody is signed in: 401, or the sign-in page. */
        UNAUTHORIZED,
        /** Somebody is, and may not: 403. */
        FORBIDDEN
    }

    private enum Access {
        SYSTEM_ADMIN,
        ADMIN,
        LICENSED,
        UNLICENSED_SITE,
        ANONYMOUS_SITE,
        UNRESTRICTED;

        /** Where several stand side by side the strictest counts. */
        static Optional<Access> of(AnnotatedElement element) {
            if (element == null) {
                return Optional.empty();
            }
            if (element.isAnnotationPresent(SystemAdminOnly.class)) {
                return Optional.of(SYSTEM_ADMIN);
            }
            if (element.isAnnotationPresent(AdminOnly.class)) {
                return Optional.of(ADMIN);
            }
            if (element.isAnnotationPresent(LicensedOnly.class)) {
                return Optional.of(LICENSED);
            }
            if (element.isAnnotationPresent(UnlicensedSiteAccess.class)) {
                return Optional.of(UNLICENSED_SITE);
            }
            if (element.isAnnotationPresent(AnonymousSiteAccess.class)) {
                return Optional.of(ANONYMOUS_SITE);
            }
            return element.isAnnotationPresent(UnrestrictedAccess.class) ? Optional.of(UNRESTRICTED) : Optional.empty();
        }
    }
}
