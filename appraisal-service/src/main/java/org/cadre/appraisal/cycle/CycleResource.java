package org.cadre.appraisal.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Cycles are run by the HR team of their organisation; to everybody else they do not exist. */
@Path("/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal cycles")
public class CycleResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * A cycle to be.
     *
     * @param organisation ODS code of the employer
     * @param appraisalYear the year in which the appraisal year starts, so 2026 stands for 2026/27
     */
    public record DraftCycle(
            @NotNull @Pattern(regexp = ODS_CODE) String organisation,
            @NotBlank @Size(max = 120) String name,
            @NotNull @Min(2020) @Max(2100) Integer appraisalYear,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn) {}

    /**
     * A cycle as its organisation sees it.
     *
     * @param closedOn the day on which its figures became final; absent until then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CycleView(
            UUID id,
            String organisation,
            String name,
            int appraisalYear,
            LocalDate startsOn,
            LocalDate endsOn,
            CycleStatus status,
            LocalDate closedOn) {

        static CycleView of(AppraisalCycle cycle) {
            var period = cycle.period();
            return new CycleView(
                    cycle.id(),
                    cycle.organisation(),
                    cycle.name(),
                    cycle.appraisalYear(),
                    period.startsOn(),
                    period.endsOn(),
                    cycle.status(),
                    cycle.closedOn().orElse(null));
        }
    }

    private final AppraisalCycles cycles;
    private final DaysOfCycles days;
    private final CycleSteps steps;
    private final Ledger ledger;
    private final Policy policy;
    private final Ids ids;

    CycleResource(AppraisalCycles cycles, DaysOfCycles days, CycleSteps steps, Ledger ledger, Policy policy, Ids ids) {
        this.cycles = cycles;
        this.days = days;
        this.steps = steps;
        this.ledger = ledger;
        this.policy = policy;
        this.ids = ids;
    }

    @GET
    @Needs(CyclePermissions.READ)
    @Operation(summary = "Cycles of an organisation, newest first")
    public Page<CycleView> listCycles(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation,
            @RestQuery Optional<CycleStatus> status,
            @BeanParam @Valid PageQuery page) {
        policy.require(CyclePermissions.READ, Subject.at(organisation));
        return cycles.page(organisation, status, page).map(CycleView::of);
    }

    @GET
    @Needs(CyclePermissions.READ)
    @Path("{id}")
    @Operation(summary = "One cycle")
    public RestResponse<CycleView> getCycle(@RestPath UUID id) {
        var cycle = visible(id);
        return Versioned.ok(CycleView.of(cycle), cycle.version());
    }

    @POST
    @Needs(CyclePermissions.MANAGE)
    @Operation(summary = "Draft a cycle, whose days lie in and around its appraisal year")
    @APIResponseSchema(value = CycleView.class, responseCode = "201")
    public RestResponse<CycleView> draftCycle(@NotNull @Valid DraftCycle draft) {
        policy.require(CyclePermissions.MANAGE, Subject.at(draft.organisation()));
        var period = new Period(draft.startsOn(), draft.endsOn());
        days.require(new AppraisalYear(draft.appraisalYear()), period);
        var cycle = AppraisalCycle.draft(ids.next(), draft.organisation(), draft.name(), draft.appraisalYear(), period);
        cycles.persistAndFlush(cycle);
        ledger.record(act("draft", cycle));
        return Versioned.created("cycles/" + cycle.id(), CycleView.of(cycle), cycle.version());
    }

    @POST
    @Needs(CyclePermissions.MANAGE)
    @Path("{id}/open")
    @Operation(
            summary = "Open a draft whose year has an active template and no other cycle yet: its appraisals may begin")
    public RestResponse<CycleView> openCycle(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var cycle = managed(id, ifMatch);
        var event = steps.open(cycle);
        ledger.record(act("open", cycle), event);
        return Versioned.ok(CycleView.of(cycle), cycle.version());
    }

    @POST
    @Needs(CyclePermissions.MANAGE)
    @Path("{id}/close")
    @Operation(
            summary =
                    "Close a cycle: no further appraisal begins, and its figures are final. Who closes it says how many are not complete")
    public RestResponse<CycleView> closeCycle(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @Parameter(
                            description =
                                    "How many appraisals of the cycle are not complete, as far as the caller knows; more than that refuse the close")
                    @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Max(10_000_000)
                    int openAppraisals) {
        var cycle = managed(id, ifMatch);
        var event = steps.close(cycle, openAppraisals);
        ledger.record(act("close", cycle).because("%d known to be open".formatted(openAppraisals)), event);
        return Versioned.ok(CycleView.of(cycle), cycle.version());
    }

    private AppraisalCycle managed(UUID id, IfMatch ifMatch) {
        var cycle = visible(id);
        policy.require(CyclePermissions.MANAGE, Subject.at(cycle.organisation()));
        ifMatch.require(cycle.version());
        return cycle;
    }

    private static AuditedAct act(String action, AppraisalCycle cycle) {
        return AuditedAct.of(action, "cycle", cycle.id(), cycle.organisation());
    }

    private AppraisalCycle visible(UUID id) {
        var cycle = cycles.require(id);
        policy.requireVisible(CyclePermissions.READ, Subject.at(cycle.organisation()), "cycle", id);
        return cycle;
    }
}
