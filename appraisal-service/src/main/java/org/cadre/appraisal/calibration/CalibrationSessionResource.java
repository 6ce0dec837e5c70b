package org.cadre.appraisal.calibration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.List;
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

/** HR brings appraisers together before they sign. There is no quota: nobody has to be rated lower because somebody else is not. */
@Path("/calibration-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calibration")
public class CalibrationSessionResource {

    /** A session to be, about appraisals of an open cycle. */
    public record OpenCalibrationSession(
            @NotNull UUID cycleId,
            @NotBlank @Size(max = 120) String name) {}

    /** Who is invited beside those who are already: people who hold an appraisal of the cycle. */
    public record InviteAppraisers(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> appraiserIds) {}

    private final SessionAccess access;
    private final CalibrationSessions sessions;
    private final ShowingSessions showing;
    private final RunningSessions running;
    private final Policy policy;
    private final Ledger ledger;

    CalibrationSessionResource(
            SessionAccess access,
            CalibrationSessions sessions,
            ShowingSessions showing,
            RunningSessions running,
            Policy policy,
            Ledger ledger) {
        this.access = access;
        this.sessions = sessions;
        this.showing = showing;
        this.running = running;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(CalibrationPermissions.LIST)
    @Operation(summary = "The calibration sessions of an organisation, newest first; for HR")
    public Page<SessionView> listCalibrationSessions(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @BeanParam @Valid PageQuery page) {
        policy.require(CalibrationPermissions.LIST, Subject.at(organisation));
        return showing.page(sessions.ofOrganisation(organisation, page));
    }

    @GET
    @Needs(CalibrationPermissions.LIST_OWN)
    @Path("mine")
    @Operation(summary = "The open sessions to which the caller is invited, newest first")
    public Page<SessionView> listMyCalibrationSessions(@BeanParam @Valid PageQuery page) {
        return showing.page(sessions.ofInvited(access.requireCalling(), page));
    }

    @GET
    @Needs(CalibrationPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One session, with figures once it has ended; for HR and, while it is open, the invited")
    public RestResponse<SessionView> getCalibrationSession(@RestPath UUID id) {
        var session = access.to(id, CalibrationPermissions.READ);
        return Versioned.ok(view(session), session.version());
    }

    @POST
    @Needs(CalibrationPermissions.RUN)
    @Operation(summary = "Open a session about appraisals of an open cycle; for HR")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public RestResponse<SessionView> openCalibrationSession(@NotNull @Valid OpenCalibrationSession request) {
        var session = running.open(access.requireCycle(request.cycleId()), request.name());
        ledger.record(act("open", session));
        return Versioned.created("calibration-sessions/" + session.id(), view(session), session.version());
    }

    @POST
    @Needs(CalibrationPermissions.RUN)
    @Path("{id}/invite")
    @Operation(summary = "Invite appraisers of the cycle, beside those who are invited already; for HR")
    public RestResponse<SessionView> inviteAppraisers(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid InviteAppraisers request) {
        var session = held(id, ifMatch);
        running.invite(session, request.appraiserIds());
        ledger.record(act("invite", session));
        return Versioned.ok(view(session), session.version());
    }

    @POST
    @Needs(CalibrationPermissions.RUN)
    @Path("{id}/end")
    @Operation(summary = "End a session: what nobody has decided lapses, and figures are there; for HR")
    public RestResponse<SessionView> endCalibrationSession(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var session = held(id, ifMatch);
        running.end(session);
        ledger.record(act("end", session));
        return Versioned.ok(view(session), session.version());
    }

    private CalibrationSession held(UUID id, IfMatch ifMatch) {
        var session = access.toStep(id, CalibrationPermissions.RUN);
        ifMatch.require(session.version());
        return session;
    }

    private SessionView view(CalibrationSession session) {
        return showing.one(session);
    }

    private static AuditedAct act(String step, CalibrationSession session) {
        return AuditedAct.of(step, "calibration-session", session.id(), session.organisation());
    }
}
