package org.cairnplans.workbench.jira.importer;

/**
 * What an import did.
 *
 * @param added        issues made
 * @param known        issues of the file that were imported before and left alone
 * @param comments     comments made
 * @param links        links made
 * @param foreignLinks links left out because their other end is in no file
 */
public record ImportResult(int added, int known, int comments, int links, int foreignLinks) {
}
