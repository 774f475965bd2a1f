package org.cairnplans.web.growth;

import java.util.List;

/** What the panel on a work item shows. */
public record WorkPanel(List<SupportedRow> goals) {}
