package org.cairnplans.workbench.host.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.host.module.WebResource;
import org.junit.jupiter.api.Test;

class WebResourcesTest {

    private static WebResource module(String key, List<String> dependencies, String... contexts) {
        return new WebResource(key, "app:" + key, dependencies, List.of(contexts), List.of(), List.of());
    }

    private final WebResources resources = new WebResources(() -> List.of(
            module("panel", List.of("app:base", "com.atlassian.auiplugin:ajs"), "jira.view.issue"),
            module("item", List.of("app:panel"), "atl.dashboard"),
            module("base", List.of()),
            module("one", List.of("app:two")),
            module("two", List.of("app:one")),
            module("broken", List.of("app:nowhere"))));

    private List<String> keys(Set<String> contexts, List<String> asked) {
        return resources.resolve(contexts, asked).stream().map(WebResource::key).toList();
    }

    @Test
    void whatAModuleDependsOnComesFirstAndOnce() {
        assertEquals(List.of("base", "panel", "item"), keys(Set.of("atl.dashboard"), List.of("app:panel", "app:item")));
    }

    @Test
    void aContextLoadsItsModules() {
        assertEquals(List.of("base", "panel"), keys(Set.of("jira.view.issue", "atl.general"), List.of()));
        assertEquals(List.of(), keys(Set.of("atl.general"), List.of()));
    }

    @Test
    void aCircleComesToAnEnd() {
        assertEquals(List.of("two", "one"), keys(Set.of(), List.of("app:one")));
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        assertEquals(List.of("broken"), keys(Set.of(), List.of("app:broken", "app:unknown")));
    }
}
