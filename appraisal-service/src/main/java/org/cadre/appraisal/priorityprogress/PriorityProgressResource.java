package org.cadre.appraisal.priorityprogress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.fairness.CountingRatings;
import org.cadre.appraisal.priority.KnownPriority;
import org.cadre.appraisal.priority.Priorities;
import org.cadre.appraisal.priorityprogress.ServingObjectives.Served;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How far an organisation has come with what it wants to get done, by what its people noted; never by whom. */
@Path("/organisational-priorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisational priorities")
public class PriorityProgressResource {

    /**
     * How far one of them has come, with all that is a part of it.
     *
     * @param organisation ODS code; ENG for a national one
     * @param servesId the priority that it is a part of; absent where it stands for itself
     * @param people how many have an objective that serves it, rounded; absent where they are few
     * @param noting of how many it was noted how far such an objective has come, rounded; absent where they are few
     * @param meanPercent mean over these objectives of what was noted last; absent where too few people stand behind it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PriorityProgressView(
            UUID id, String organisation, String name, UUID servesId, Long people, Long noting, Long meanPercent) {

        static PriorityProgressView of(KnownPriority priority, Served served, CountingRatings counting) {
            var rounding = counting.rounding();
            var isEnough = counting.enough().test(served.noting());
            return new PriorityProgressView(
                    priority.id(),
                    priority.organisation(),
                    priority.name(),
                    priority.servesId(),
                    rounding.apply(served.people()).orElse(null),
                    rounding.apply(served.noting()).orElse(null),
                    isEnough ? served.percent() : null);
        }
    }

    /** All that count in the year, the organisation's own first. */
    public record PrioritiesProgressView(List<PriorityProgressView> items) {}

    private final Priorities priorities;
    private final ServingObjectives serving;
    private final CountingRatings counting;
    private final Policy policy;

    PriorityProgressResource(
            Priorities priorities, ServingObjectives serving, CountingRatings counting, Policy policy) {
        this.priorities = priorities;
        this.serving = serving;
        this.counting = counting;
        this.policy = policy;
    }

    @GET
    @Needs(PriorityProgressPermissions.READ)
    @Path("progress")
    @Operation(summary = "How far the objectives of a year have come that serve each priority, by what was noted last")
    public PrioritiesProgressView getPrioritiesProgress(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery @NotNull @Min(2020) @Max(2100) Integer appraisalYear) {
        policy.require(PriorityProgressPermissions.READ, Subject.at(organisation));
        var year = new AppraisalYear(appraisalYear);
        var known = priorities.in(organisation, year);
        var served = serving.of(PriorityTree.of(known).parts(), organisation, year);
        return new PrioritiesProgressView(known.stream()
                .map(priority -> PriorityProgressView.of(
                        priority, served.getOrDefault(priority.id(), Served.byNobody(priority.id())), counting))
                .toList());
    }
}
