package org.cairnplans.workbench.applinks;

/** Addresses of the link's pages, below the context. They are those of the products' own plug-ins where they have one. */
final class LinkPaths {

    /** Consuming end: leaves for the other side. */
    static final String BEGIN = "/plugins/servlet/applinks/oauth/login-dance/authorize";
    /** Consuming end: comes back from the other side. */
    static final String CALLBACK = "/plugins/servlet/applinks/oauth/login-dance/access";
    /** Providing end: asks the user. */
    static final String AUTHORIZE = "/plugins/servlet/oauth/authorize";
    /** Providing end: gives the application its token. */
    static final String TOKEN = "/plugins/servlet/oauth/access-token";
    /** Providing end: takes a token back on the application's word. */
    static final String REVOKE = "/plugins/servlet/oauth/revoke";
    /** Both ends: what one has allowed. */
    static final String APPROVALS = "/plugins/servlet/oauth/users/access-tokens";
    /** Both ends: administration. */
    static final String ADMINISTRATION = "/plugins/servlet/applinks/listApplicationLinks";

    private LinkPaths() {
    }
}
