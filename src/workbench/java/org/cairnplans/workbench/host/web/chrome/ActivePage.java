package org.cairnplans.workbench.host.web.chrome;

/**
 * Which link leads to the page being shown.
 *
 * @param url address of the page with the context path, without its query
 * @param tab what {@code <meta name="admin.active.tab">} says, null when the page does not
 */
record ActivePage(String url, String tab) {

    boolean is(String linkId, String linkUrl) {
        if (tab != null) {
            return tab.equals(linkId);
        }
        int query = linkUrl.indexOf('?');
        return url.equals(query < 0 ? linkUrl : linkUrl.substring(0, query));
    }
}
