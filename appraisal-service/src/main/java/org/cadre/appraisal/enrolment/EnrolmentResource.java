package org.cadre.appraisal.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.appraisal.upstream.workforce.Lines;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is in scope of a cycle, and how far it has come. */
@Path("/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal cycles")
public class EnrolmentResource {

    /**
     * Somebody in scope.
     *
     * @param appraisalId absent where there is none
     * @param lastCompletedOn day of the last complete appraisal at the organisation, in any cycle
     * @param since the day on which the standing was found
     * @param completedLate true where the appraisal was completed after its last day; absent where it was not
     * @param standingAtClose where they stood when the cycle was closed; absent where they still stand there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberView(
            UUID personId,
            Standing standing,
            UUID appraisalId,
            LocalDate lastCompletedOn,
            LocalDate since,
            Boolean completedLate,
            Standing standingAtClose) {}

    /**
     * How far the line of a manager has come. Who is not expected to be appraised stands beside the rates for HR, and does not
     * show to anybody else.
     *
     * @param compliance absent for others than HR where the manager manages fewer than three people directly
     * @param branches everybody directly under the manager who is in scope of the cycle, each with their own line; for others than HR
     *     those who manage three people or more directly, each by the line below them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(UUID cycleId, UUID managerId, Compliance compliance, List<BranchOfLine> branches) {}

    /** One person and everybody under them. */
    public record BranchOfLine(UUID personId, Compliance compliance) {}

    private final KnownCycles cycles;
    private final MembersOfCycle members;
    private final MembersExport export;
    private final Figures figures;
    private final People people;
    private final Lines lines;
    private final BusinessCalendar calendar;
    private final Policy policy;
    private final Ledger ledger;

    EnrolmentResource(
            KnownCycles cycles,
            MembersOfCycle members,
            MembersExport export,
            Figures figures,
            People people,
            Lines lines,
            BusinessCalendar calendar,
            Policy policy,
            Ledger ledger) {
        this.cycles = cycles;
        this.members = members;
        this.export = export;
        this.figures = figures;
        this.people = people;
        this.lines = lines;
        this.calendar = calendar;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = EnrolmentPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("{id}/members")
    @Operation(summary = "Everybody in scope of a cycle, and where they stand; for HR")
    public Page<MemberView> listMembers(
            @RestPath UUID id, @RestQuery Optional<Standing> standing, @BeanParam @Valid PageQuery page) {
        var cycle = require(id);
        policy.requireVisible(EnrolmentPermissions.LIST, Subject.at(cycle.organisation()), "cycle", id);
        ledger.record(AuditedAct.of("list", "cycle-member", "cycle " + id, cycle.organisation()));
        return members.page(id, standing, page);
    }

    @GET
    @Needs(value = EnrolmentPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("{id}/members/export")
    @Produces(CsvExport.TYPE)
    @Operation(summary = "The same with the appraisals, as a file for a spreadsheet; no rating, no text")
    @APIResponse(
            responseCode = "200",
            description = "Columns " + MembersExport.COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportMembers(@RestPath UUID id) {
        var cycle = require(id);
        policy.requireVisible(EnrolmentPermissions.LIST, Subject.at(cycle.organisation()), "cycle", id);
        return export.of(cycle);
    }

    @GET
    @Needs(EnrolmentPermissions.PROGRESS)
    @Path("{id}/progress")
    @Operation(
            summary =
                    "How far a cycle has come, today or at its close; who is not expected to be appraised is beside the rates")
    public ProgressView getProgress(@RestPath UUID id) {
        var cycle = require(id);
        policy.requireVisible(EnrolmentPermissions.PROGRESS, Subject.at(cycle.organisation()), "cycle", id);
        return figures.of(cycle);
    }

    @GET
    @Needs(EnrolmentPermissions.LINE)
    @Path("{id}/lines/{managerId}")
    @Operation(summary = "How far the line of a manager has come; for the manager, those above, and HR")
    public LineView getLine(@RestPath UUID id, @RestPath UUID managerId) {
        var cycle = require(id);
        var isAbove = people.calling()
                .filter(calling -> lines.isAtOrAbove(calling, managerId, cycle.organisation(), calendar.today()))
                .isPresent();
        var subject = Subject.at(cycle.organisation()).as(EnrolmentPermissions.LINE_MANAGER, isAbove);
        policy.requireVisible(EnrolmentPermissions.LINE, subject, "cycle", id);
        var isTold = mayKnowOfExclusions(cycle);
        var line = isTold ? figures.ofLine(cycle, managerId) : figures.ofLineAsTold(cycle, managerId);
        var whole = line.getOrDefault(Optional.<UUID>empty(), isTold ? Figures.none() : null);
        var branches = line.entrySet().stream()
                .flatMap(branch -> branch.getKey().stream().map(person -> new BranchOfLine(person, branch.getValue())))
                .sorted(Comparator.comparing(branch -> branch.personId().toString()))
                .toList();
        return new LineView(id, managerId, whole, branches);
    }

    /** Who lists the members of a cycle knows who is excluded; a line manager, or who stands above, is not told. */
    private boolean mayKnowOfExclusions(KnownCycle cycle) {
        return policy.allows(EnrolmentPermissions.LIST, Subject.at(cycle.organisation()));
    }

    private KnownCycle require(UUID id) {
        return cycles.find(id).orElseThrow(() -> DomainException.notFound("cycle", id));
    }
}
