package org.cairnplans.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.transfer.Export;
import org.cairnplans.transfer.Restore;
import org.cairnplans.transfer.RestoreReport;
import org.cairnplans.web.CurrentViewer;

/** All of Cairn's data as one file, and back into an empty Cairn. For Jira administrators; private texts are in it. */
@Path("export")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@JiraComponent
public class ExportResource {

    private final Export export;
    private final Restore restore;
    private final CurrentViewer viewer;
    private final Clock clock;

    public ExportResource(Export export, Restore restore, CurrentViewer viewer, Clock clock) {
        this.export = export;
        this.restore = restore;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @param purpose why it is made, 3 to 200 characters; written into the file and into the audit log */
    @GET
    public Response export(@QueryParam("purpose") String purpose) {
        Consumer<OutputStream> writer = export.begin(admin(), purpose);
        StreamingOutput stream = writer::accept;
        return Response.ok(stream, MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=\"cairn-export-" + LocalDate.now(clock) + ".json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Dry run: reads the whole file and says what a restore would do. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestoreReport check(InputStream file) {
        admin();
        return restore.dryRun(file);
    }

    /** Refuses with 409 when Cairn is not empty. The file may be of any size: it is read row by row. */
    @POST
    @Path("restore")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestoreReport restore(InputStream file) {
        admin();
        return restore.restore(file);
    }

    /** The annotation keeps others out; a second look costs nothing and does not depend on it. */
    private PersonKey admin() {
        if (!viewer.viewer().jiraAdministrator()) {
            throw new RefusedException("cairn.admin.refused");
        }
        return viewer.viewer().person();
    }
}
