package org.cadre.workforce.planning.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.capacity.study.StudyLine;
import org.cadre.workforce.capacity.study.StudyReplay;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.planning.PlanningPermissions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What it takes to have so many staff by a year. */
@Path("/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasting")
public class GoalResource {

    private final GoalRegister goals;

    GoalResource(GoalRegister goals) {
        this.goals = goals;
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Operation(
            summary =
                    "Ask what it takes to have so many staff by a year; an answer out of reach names what holds it back")
    @APIResponseSchema(value = GoalView.class, responseCode = "201")
    public RestResponse<GoalView> seekGoal(@NotNull @Valid NewGoal wanted) {
        var sought = GoalView.of(goals.make(wanted));
        return Versioned.created("goals/" + sought.id(), sought, 0);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(summary = "Goals of an organisation, the newest first")
    public Page<StudyLine> listGoals(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        return goals.page(organisation, page);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One goal, as it was asked for and answered")
    public RestResponse<GoalView> getGoal(@RestPath UUID id) {
        return Versioned.ok(GoalView.of(goals.require(id)), 0);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}/replay")
    @Operation(summary = "Seek a goal again and say whether the answer is the same")
    public StudyReplay replayGoal(@RestPath UUID id) {
        return goals.replay(id);
    }
}
