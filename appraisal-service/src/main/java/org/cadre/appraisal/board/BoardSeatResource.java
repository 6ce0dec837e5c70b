package org.cadre.appraisal.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** No other service says who sits on a board, so HR or the accountable officer of the organisation does, for who keeps its records. */
@Path("/board-seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board members")
public class BoardSeatResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * A seat that somebody takes.
     *
     * @param organisation ODS code of the body whose board it is
     * @param body kind of body: ICB, NHS_TRUST or FOUNDATION_TRUST
     * @param personId who holds a post there today
     * @param role such as CHAIR or NON_EXECUTIVE_DIRECTOR
     * @param startsOn first day; may lie in the past
     */
    public record TakeSeat(
            @NotNull @Pattern(regexp = ODS_CODE) String organisation,
            @NotBlank @Size(max = 60) String body,
            @NotNull UUID personId,
            @NotBlank @Size(max = 60) String role,
            @NotNull LocalDate startsOn) {}

    /**
     * The end of a seat, whatever the reason.
     *
     * @param endsOn last day; may lie ahead
     */
    public record EndSeat(@NotNull LocalDate endsOn) {}

    /**
     * A seat.
     *
     * @param director whether its holder is a member of the board, or only attends it
     * @param endsOn absent while no end is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatView(
            UUID id,
            String organisation,
            String body,
            UUID personId,
            String role,
            boolean director,
            BoardDuty duty,
            LocalDate startsOn,
            LocalDate endsOn) {

        static SeatView of(KnownSeat seat) {
            var role = seat.role();
            return new SeatView(
                    seat.id(),
                    seat.organisation(),
                    seat.body(),
                    seat.personId(),
                    role.code(),
                    role.director(),
                    role.duty(),
                    seat.startsOn(),
                    seat.endsOn());
        }
    }

    private final BoardSeats seats;
    private final SeatSteps steps;
    private final BoardAccess access;
    private final Ledger ledger;
    private final Policy policy;

    BoardSeatResource(BoardSeats seats, SeatSteps steps, BoardAccess access, Ledger ledger, Policy policy) {
        this.seats = seats;
        this.steps = steps;
        this.access = access;
        this.ledger = ledger;
        this.policy = policy;
    }

    @GET
    @Needs(BoardPermissions.READ)
    @Operation(
            summary =
                    "The seats of a board, past ones too, newest first; for HR, the accountable officer and the company secretary")
    public Page<SeatView> listBoardSeats(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation, @BeanParam @Valid PageQuery page) {
        policy.require(BoardPermissions.READ, access.at(organisation));
        return seats.page(organisation, page).map(seat -> SeatView.of(seat.known()));
    }

    @GET
    @Needs(BoardPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One seat")
    public RestResponse<SeatView> getBoardSeat(@RestPath UUID id) {
        return answer(visible(id));
    }

    @POST
    @Needs(BoardPermissions.STATE)
    @Operation(summary = "State that somebody sits on a board")
    @APIResponseSchema(value = SeatView.class, responseCode = "201")
    public RestResponse<SeatView> takeBoardSeat(@NotNull @Valid TakeSeat request) {
        policy.require(BoardPermissions.STATE, Subject.at(request.organisation()));
        var seat = steps.take(
                request.organisation(), request.body(), request.personId(), request.role(), request.startsOn());
        ledger.record(act("take", seat));
        return Versioned.created("board-seats/" + seat.known().id(), SeatView.of(seat.known()), seat.version());
    }

    @POST
    @Needs(BoardPermissions.STATE)
    @Path("{id}/end")
    @Operation(summary = "End a seat; the reference of who leaves is due from then on")
    public RestResponse<SeatView> endBoardSeat(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid EndSeat request) {
        var seat = visible(id);
        policy.require(BoardPermissions.STATE, Subject.at(seat.known().organisation()));
        ifMatch.require(seat.version());
        var left = steps.end(seat, request.endsOn());
        ledger.record(act("end", left));
        return answer(left);
    }

    private BoardSeat visible(UUID id) {
        var seat = seats.require(id);
        policy.requireVisible(BoardPermissions.READ, access.at(seat.known().organisation()), "board-seat", id);
        return seat;
    }

    private static AuditedAct act(String action, BoardSeat seat) {
        return AuditedAct.of(
                action, "board-seat", seat.known().id(), seat.known().organisation());
    }

    private static RestResponse<SeatView> answer(BoardSeat seat) {
        return Versioned.ok(SeatView.of(seat.known()), seat.version());
    }
}
