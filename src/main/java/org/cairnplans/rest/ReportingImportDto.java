package org.cairnplans.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What an import of reporting lines would do, or did.
 *
 * @param applied whether it was done; a dry run never is
 * @param problems in the order of the file's lines; none when it can be done
 * @param begins lines that begin
 * @param ends lines that end without a new one for the same person
 * @param unchanged how many people keep the manager they have
 */
public record ReportingImportDto(
        boolean applied,
        int rows,
        List<ProblemDto> problems,
        List<LineDto> begins,
        List<LineDto> ends,
        int unchanged,
        List<String> ignoredColumns) {

    public record ProblemDto(long line, String message) {}

    /** @param previous the manager so far, absent when there was none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineDto(PersonDto user, PersonDto manager, PersonDto previous) {}
}
