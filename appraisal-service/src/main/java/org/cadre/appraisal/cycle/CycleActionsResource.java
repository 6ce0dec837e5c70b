package org.cadre.appraisal.cycle;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Tells a client what to offer of a cycle, so that it does not have to know the rules. */
@Path("/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal cycles")
public class CycleActionsResource {

    /**
     * Something that the caller may do with the cycle now.
     *
     * @param rel what it is, such as OPEN
     * @param method HTTP method
     * @param href where
     */
    public record CycleActionView(CycleAction rel, String method, String href) {}

    /** Everything that the caller may do now. Opening may still be refused because the year has no template. */
    public record CycleActionsView(List<CycleActionView> actions) {}

    private final AppraisalCycles cycles;
    private final Policy policy;
    private final BusinessCalendar calendar;

    CycleActionsResource(AppraisalCycles cycles, Policy policy, BusinessCalendar calendar) {
        this.cycles = cycles;
        this.policy = policy;
        this.calendar = calendar;
    }

    @GET
    @Needs(CyclePermissions.READ)
    @Path("{id}/actions")
    @Operation(summary = "What the caller may do with the cycle now, as links")
    public CycleActionsView getCycleActions(@RestPath UUID id, @Context UriInfo request) {
        var cycle = cycles.require(id);
        var subject = Subject.at(cycle.organisation());
        policy.requireVisible(CyclePermissions.READ, subject, "cycle", id);
        var otherWasOpened = cycles.openedBeside(cycle).isPresent();
        return new CycleActionsView(Arrays.stream(CycleAction.values())
                .filter(action -> policy.allows(action.permission(), subject))
                .filter(action -> action.isDue(cycle, otherWasOpened, calendar.today()))
                .map(action -> new CycleActionView(action, action.method(), action.href(request, "cycles", id)))
                .toList());
    }
}
