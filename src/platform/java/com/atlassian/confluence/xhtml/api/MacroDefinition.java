package com.atlassian.confluence.xhtml.api;

import java.util.Map;

/**
 * Interoperability signature: a macro as it stands in a page; a class, not an interface. Evidence: Confluence API documentation
 * 4.0 to 5.9 (the setters are what the workbench fills it with; Cairn only reads).
 */
public class MacroDefinition {

    private String name;
    private Map<String, String> parameters = Map.of();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, String> parameters) {
        this.parameters = parameters;
    }
}
