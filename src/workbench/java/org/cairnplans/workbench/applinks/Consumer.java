package org.cairnplans.workbench.applinks;

/**
 * An application that may ask people here for leave to act in their name.
 *
 * @param callback where the browser goes with the answer; nothing else is ever redirected to
 */
record Consumer(String clientId, String name, String callback) {
}
