package org.cairnplans.workbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The parameter {@code fields}, word by word. */
class FieldSelectionTest {

    @Test
    void nothingGivenMeansTheDefault() {
        assertTrue(FieldSelection.of((String) null, "*all").has("comment"));
        assertFalse(FieldSelection.of("", "*navigable").has("comment"));
        assertTrue(FieldSelection.of(" ", "*navigable").has("summary"));
    }

    @Test
    void namesChooseAndAMinusLeavesOut() {
        FieldSelection two = FieldSelection.of("summary, status", "*all");
        assertTrue(two.has("status"));
        assertFalse(two.has("description"));
        FieldSelection allButOne = FieldSelection.of("-description", "*all");
        assertTrue(allButOne.has("summary"));
        assertFalse(allButOne.has("description"));
        FieldSelection navigableAndComment = FieldSelection.of("*navigable,comment,-labels", "*all");
        assertTrue(navigableAndComment.has("comment"));
        assertFalse(navigableAndComment.has("labels"));
    }
}
