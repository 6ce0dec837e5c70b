package org.cadre.appraisal.boardappraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.KnownAppraisal;
import org.cadre.appraisal.appraisal.KnownAppraisals;
import org.cadre.appraisal.boardappraisal.BoardAppraisals.Entry;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How far the appraisals of a board have come, and which of them are due at NHS England. */
@Path("/board-appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board appraisals")
public class BoardAppraisalResource {

    /** Which appraisal went to NHS England today. */
    public record SubmitAppraisal(@NotNull UUID appraisalId) {}

    /**
     * The appraisal of one board member.
     *
     * @param role on the board, such as CHAIR
     * @param appraisalId absent where there is none in this year; the same goes for {@code complete}
     * @param dueOn absent where it is held locally, or where its member left within the year without one
     * @param overdue whether it is not submitted after the day on which it was due; never while it waits for a member who is
     *     excluded
     * @param submittedOn absent until it is submitted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BoardAppraisalView(
            UUID seatId,
            UUID personId,
            String role,
            UUID appraisalId,
            Boolean complete,
            LocalDate dueOn,
            boolean overdue,
            LocalDate submittedOn) {

        static BoardAppraisalView of(Entry entry, LocalDate today) {
            return new BoardAppraisalView(
                    entry.seat().id(),
                    entry.seat().personId(),
                    entry.seat().role().code(),
                    entry.appraisal().map(KnownAppraisal::id).orElse(null),
                    entry.appraisal().map(KnownAppraisal::isComplete).orElse(null),
                    entry.dueOn().orElse(null),
                    entry.isOverdueOn(today),
                    entry.submittedOn().orElse(null));
        }
    }

    /** The appraisals of all who sat on a board in a year, one for each seat. */
    public record BoardAppraisalsView(List<BoardAppraisalView> items) {}

    private final BoardAppraisals board;
    private final KnownAppraisals appraisals;
    private final Policy policy;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    BoardAppraisalResource(
            BoardAppraisals board,
            KnownAppraisals appraisals,
            Policy policy,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.board = board;
        this.appraisals = appraisals;
        this.policy = policy;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = BoardAppraisalPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "Where the appraisals of a board stand, and until when they are submitted")
    public BoardAppraisalsView listBoardAppraisals(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery @NotNull @Min(2020) @Max(2100) Integer appraisalYear) {
        policy.require(BoardAppraisalPermissions.LIST, Subject.at(organisation));
        ledger.record(AuditedAct.of("list", "appraisal", "board", organisation));
        return new BoardAppraisalsView(board.of(organisation, new AppraisalYear(appraisalYear)).stream()
                .map(entry -> BoardAppraisalView.of(entry, calendar.today()))
                .toList());
    }

    @POST
    @Needs(BoardAppraisalPermissions.SUBMIT)
    @Path("submit")
    @Operation(summary = "Take down that a completed appraisal went to NHS England today")
    public BoardAppraisalView submitBoardAppraisal(@NotNull @Valid SubmitAppraisal request) {
        policy.require(BoardAppraisalPermissions.SUBMIT, Subject.anywhere());
        var appraisal = appraisals
                .find(request.appraisalId())
                .filter(known -> policy.allows(BoardAppraisalPermissions.SUBMIT, Subject.at(known.organisation())))
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalId",
                        "appraisal-unknown",
                        "There is no appraisal of yours with id %s".formatted(request.appraisalId())));
        var submitted = board.submit(appraisal);
        ledger.record(AuditedAct.of("submit", "appraisal", appraisal.id(), appraisal.organisation()));
        return BoardAppraisalView.of(submitted, calendar.today());
    }
}
