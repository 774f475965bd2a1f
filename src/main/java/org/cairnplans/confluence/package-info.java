/**
 * Cairn in Confluence: macros that show plans. Pages keep ids only; what is shown comes from the Jira half over the application
 * link, asked anew for every view, as the person who looks. Nothing is kept beyond one rendering of one page.
 */
package org.cairnplans.confluence;
