package org.cairnplans.web.growth;


/** An evidence item of a goal, in words. */
public record EvidenceRow(
        long id, boolean shown, String source, String address, boolean external, String warning, String kind, String role,
        String learned, String applied, String competency, String state, String lozenge, String question, String answer,
        String reviewed, boolean mayKeep, boolean mayAnswer, boolean mayConfirm, boolean mayAsk) {}
