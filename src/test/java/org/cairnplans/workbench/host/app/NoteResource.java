package org.cairnplans.workbench.host.app;

import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.List;

/** Notes in Active Objects, without any annotation of its own: licensed users only. */
@Named
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final NoteStore notes;
    private final UserManager users;

    @Inject
    public NoteResource(NoteStore notes, UserManager users) {
        this.notes = notes;
        this.users = users;
    }

    /** A note as the client sees and sends it. */
    public record Note(String title, Date made) {}

    @GET
    public List<String> titles() {
        return notes.titles();
    }

    @GET
    @Path("/epoch")
    public Note epoch() {
        return new Note("first", new Date(1_000));
    }

    @GET
    @Path("/me")
    @Produces(MediaType.TEXT_PLAIN)
    public String me(@Context UriInfo uri) {
        return users.getRemoteUser().getUsername() + " " + uri.getPath() + " " + uri.getBaseUri().getPath();
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("a secret that belongs into the log only");
    }

    @GET
    @Path("/teapot")
    public String teapot() {
        throw new TeapotException();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Note add(Note note) {
        notes.add(note.title());
        return note;
    }

    @POST
    @Path("/pair")
    @Consumes(MediaType.APPLICATION_JSON)
    public void addTwice(Note note) {
        notes.addBoth(note.title() + " more", note.title());
    }

    @POST
    @Path("/form")
    public String form(String body) {
        return "taken";
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Note replace(Note note) {
        return note;
    }

    @DELETE
    public void delete() {
        notes.clear();
    }
}
