package org.cairnplans.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.paging.Page;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingFilter;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingMove;
import org.cairnplans.pairing.PairingService;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.pairing.Proposal;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.problem.Violations;
import org.cairnplans.web.CurrentViewer;

/** Pairings: one's own, everybody's for programme administrators, and what can be done with one. */
@Path("pairings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class PairingsResource {

    /** Cairn itself gives the other reasons. */
    private static final List<EndReason> CHOSEN = Arrays.stream(EndReason.values()).filter(EndReason::chosen).toList();

    private final PairingService service;
    private final PairingLists lists;
    private final PeopleDirectory people;
    private final CurrentViewer viewer;
    private final RequestBody bodies;

    public PairingsResource(
            PairingService service, PairingLists lists, PeopleDirectory people, CurrentViewer viewer, RequestBody bodies) {
        this.service = service;
        this.lists = lists;
        this.people = people;
        this.viewer = viewer;
        this.bodies = bodies;
    }

    /**
     * @param mentor user name
     * @param mentee user name; absent for oneself
     * @param first ISO date; absent for today
     * @param last ISO date; absent for the usual length
     */
    public record ProposalBody(String mentor, String mentee, String first, String last) {}

    /** @param version the version of the pairing that the caller saw */
    public record VersionBody(Integer version) {}

    /** @param reason name of an {@link EndReason} */
    public record EndBody(Integer version, String reason) {}

    /**
     * @param scope {@code own} (also when absent) or {@code all}, for programme administrators
     * @param state with {@code all}: only pairings in this state
     * @param conflict with {@code all}: {@code true} for those with a reporting line between the two only
     */
    @GET
    public PageDto<PairingDto> list(
            @QueryParam("scope") String scope,
            @QueryParam("state") String state,
            @QueryParam("conflict") String conflict,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        Violations wrong = new Violations();
        boolean all = Choice.of("scope", scope, Scope.class, wrong).filter(Scope.ALL::equals).isPresent();
        Optional<PairingState> onlyState = Choice.of("state", state, PairingState.class, wrong);
        boolean conflictOnly = Choice.flag("conflict", conflict, wrong);
        wrong.throwIfAny();
        PageRequest page = Parameters.page(start, limit);
        ViewerAccess access = viewer.access();
        Page<Pairing> found = all
                ? lists.all(access, new PairingFilter(onlyState, conflictOnly), page)
                : Page.cut(lists.own(access), page);
        PersonNames names = names(found.values());
        return PageDto.of(found, pairing -> PairingDto.of(pairing, PairingMove.openTo(access, pairing), names));
    }

    @GET
    @Path("{id}")
    public PairingDto one(@PathParam("id") String id) {
        ViewerAccess access = viewer.access();
        Pairing pairing = lists.one(access, Parameters.id("id", id));
        List<PairingStep> steps = lists.histories(access, List.of(pairing)).getOrDefault(pairing.id(), List.of());
        PersonNames names = PersonNames.of(people, Stream.concat(
                involved(pairing), steps.stream().flatMap(step -> step.by().stream())).distinct().toList());
        return PairingDto.of(pairing, PairingMove.openTo(access, pairing), names).with(steps, names);
    }

    @POST
    public Response propose(InputStream body) {
        ProposalBody wanted = bodies.json(body, ProposalBody.class);
        Violations wrong = new Violations();
        Optional<LocalDate> first = Parameters.date("first", wanted.first(), wrong);
        Optional<LocalDate> last = Parameters.date("last", wanted.last(), wrong);
        wrong.require(wanted.mentor() != null, "mentor", "cairn.problem.required").throwIfAny();
        ViewerAccess access = viewer.access();
        Pairing proposed = service.propose(access,
                new Proposal(wanted.mentor(), Optional.ofNullable(wanted.mentee()), first, last));
        return Response.created(URI.create("pairings/" + proposed.id())).entity(told(access, proposed)).build();
    }

    @POST
    @Path("{id}/accept")
    public PairingDto accept(@PathParam("id") String id, InputStream body) {
        ViewerAccess access = viewer.access();
        return told(access, service.accept(access, Parameters.id("id", id), version(body)));
    }

    @POST
    @Path("{id}/decline")
    public PairingDto decline(@PathParam("id") String id, InputStream body) {
        ViewerAccess access = viewer.access();
        return told(access, service.decline(access, Parameters.id("id", id), version(body)));
    }

    @POST
    @Path("{id}/withdraw")
    public PairingDto withdraw(@PathParam("id") String id, InputStream body) {
        ViewerAccess access = viewer.access();
        return told(access, service.withdraw(access, Parameters.id("id", id), version(body)));
    }

    @POST
    @Path("{id}/end")
    public PairingDto end(@PathParam("id") String id, InputStream body) {
        long pairing = Parameters.id("id", id);
        EndBody wanted = bodies.json(body, EndBody.class);
        Violations wrong = new Violations().require(wanted.version() != null, "version", "cairn.problem.required");
        Optional<EndReason> reason = Choice.of("reason", wanted.reason(), CHOSEN, wrong);
        wrong.require(wanted.reason() != null, "reason", "cairn.problem.required").throwIfAny();
        ViewerAccess access = viewer.access();
        return told(access, service.end(access, pairing, wanted.version(), reason.orElseThrow()));
    }

    private int version(InputStream body) {
        VersionBody wanted = bodies.json(body, VersionBody.class);
        new Violations().require(wanted.version() != null, "version", "cairn.problem.required").throwIfAny();
        return wanted.version();
    }

    private PairingDto told(ViewerAccess access, Pairing pairing) {
        return PairingDto.of(pairing, PairingMove.openTo(access, pairing), names(List.of(pairing)));
    }

    private PersonNames names(Collection<Pairing> pairings) {
        return PersonNames.of(people, pairings.stream().flatMap(PairingsResource::involved).distinct().toList());
    }

    private static Stream<PersonKey> involved(Pairing pairing) {
        return Stream.of(pairing.mentor(), pairing.mentee(), pairing.proposedBy());
    }

    private enum Scope {
        OWN,
        ALL
    }
}
