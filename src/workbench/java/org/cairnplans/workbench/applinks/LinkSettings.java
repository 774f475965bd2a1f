package org.cairnplans.workbench.applinks;

/**
 * How this application reaches the other one.
 *
 * @param clientId   this application's id at the other end, and the link's id here
 * @param secret     proves to the other end that it is this application
 * @param rpcAddress where requests go; empty for the other application's own address
 * @param enabled    whether the link exists for apps
 */
record LinkSettings(String clientId, String secret, String rpcAddress, boolean enabled) {
}
