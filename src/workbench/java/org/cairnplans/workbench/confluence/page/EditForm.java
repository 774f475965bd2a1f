package org.cairnplans.workbench.confluence.page;

/**
 * What stands in the editor.
 *
 * @param pageId      null for a page that is being created
 * @param parentId    null for the top of the space
 * @param baseVersion the version that is edited; 0 for a new page
 * @param error       what was refused; empty when nothing was
 * @param errorField  "title" or "body"
 */
public record EditForm(Long pageId, String spaceKey, Long parentId, String pageTitle, String body, int baseVersion, String error,
        String errorField) {

    EditForm refused(String field, String message) {
        return new EditForm(pageId, spaceKey, parentId, pageTitle, body, baseVersion, message, field);
    }
}
