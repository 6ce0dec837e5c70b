package org.cadre.appraisal.revalidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The time until somebody's next revalidation or renewal, and what is missing for it. */
@Path("/revalidation-cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revalidation")
public class RevalidationResource {

    /**
     * The caller's own cycle.
     *
     * @param regulator code, such as NMC
     * @param profession code, where the regulator renews each for itself
     * @param dualRegistered for two professions of a regulator that then asks for more; left out, it is no
     * @param dueOn last day of the cycle; the first follows from its length
     */
    public record BeginRevalidation(
            @NotBlank @Size(max = 10) String regulator,
            @Size(max = 10) String profession,
            Boolean dualRegistered,
            @NotNull LocalDate dueOn) {

        Registration registration() {
            return new Registration(regulator, Optional.ofNullable(profession), Boolean.TRUE.equals(dualRegistered));
        }
    }

    /** Another last day, because the first was wrong or the regulator moved it. */
    public record CorrectRevalidation(@NotNull LocalDate dueOn) {}

    private final RevalidationCycles cycles;
    private final Regulators regulators;
    private final RevalidationAccess access;
    private final Balancing balancing;
    private final BusinessCalendar calendar;
    private final Ids ids;

    RevalidationResource(
            RevalidationCycles cycles,
            Regulators regulators,
            RevalidationAccess access,
            Balancing balancing,
            BusinessCalendar calendar,
            Ids ids) {
        this.cycles = cycles;
        this.regulators = regulators;
        this.access = access;
        this.balancing = balancing;
        this.calendar = calendar;
        this.ids = ids;
    }

    @POST
    @Needs(RevalidationPermissions.BEGIN)
    @Operation(summary = "Say when the next revalidation or renewal is; everybody for themselves")
    @APIResponseSchema(value = RevalidationView.class, responseCode = "201")
    public RestResponse<RevalidationView> beginRevalidation(@NotNull @Valid BeginRevalidation request) {
        var rules = regulators.require(request.regulator(), calendar.today());
        var cycle = RevalidationCycle.begin(
                ids.next(), access.requireSelf(), request.registration(), rules, request.dueOn());
        cycles.add(cycle);
        access.record("begin", cycle);
        return Versioned.created("revalidation-cycles/" + cycle.id(), view(cycle), cycle.version());
    }

    @GET
    @Needs(value = RevalidationPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    @Operation(summary = "What is needed, held and missing")
    public RestResponse<RevalidationView> getRevalidation(@RestPath UUID id) {
        return answer(access.look(id, RevalidationPermissions.READ, "read"));
    }

    @POST
    @Needs(RevalidationPermissions.RECORD)
    @Path("{id}/correct")
    @Operation(summary = "Give another last day; the evidence that is there has to lie within")
    public RestResponse<RevalidationView> correctRevalidation(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CorrectRevalidation request) {
        var cycle = access.toOwn(id, ifMatch);
        var rules = regulators.of(cycle, calendar.today());
        cycle.requireMayEndOn(request.dueOn(), rules);
        cycles.requireNoOverlap(cycle, rules.startOf(request.dueOn()), request.dueOn());
        cycle.correct(request.dueOn(), rules);
        cycles.flush(cycle);
        access.record("correct", cycle);
        return answer(cycle);
    }

    private RestResponse<RevalidationView> answer(RevalidationCycle cycle) {
        return Versioned.ok(view(cycle), cycle.version());
    }

    private RevalidationView view(RevalidationCycle cycle) {
        return RevalidationView.of(cycle, balancing.of(cycle));
    }
}
