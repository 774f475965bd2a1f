package org.cairnplans.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.cairnplans.workbench.demo.DemoOrganisation;

/**
 * A workbench with the demo organisation in it, as a newcomer finds it. Tests share it with the journeys: read freely, change
 * only what you made yourself.
 */
public final class FilledWorkbench implements AutoCloseable {

    private final Workbench workbench;

    private FilledWorkbench(Workbench workbench) {
        this.workbench = workbench;
    }

    static FilledWorkbench start() throws Exception {
        Workbench workbench = Workbench.start(Map.of());
        Path workbenchDir = Path.of(System.getProperty("workbench.dir"));
        new DemoOrganisation(workbench.jira(), workbench.confluence(), workbenchDir).fill(line -> {});
        return new FilledWorkbench(workbench);
    }

    public Workbench workbench() {
        return workbench;
    }

    public HttpAs jira(String username) {
        return workbench.jira(username);
    }

    public HttpAs confluence(String username) {
        return workbench.confluence(username);
    }

    /** The first plan of the person, as they see it. */
    public JsonNode planOf(String username) {
        return HttpAs.json(jira(username).get("/rest/cairn/1.0/plans?person=" + username)).at("/values/0");
    }

    @Override
    public void close() {
        workbench.close();
    }
}
