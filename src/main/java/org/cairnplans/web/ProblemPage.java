package org.cairnplans.web;

import java.util.List;

/** What the problem page shows. */
public record ProblemPage(String title, List<String> messages) {}
