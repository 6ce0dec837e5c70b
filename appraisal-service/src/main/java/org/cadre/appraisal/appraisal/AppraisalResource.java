package org.cadre.appraisal.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.appraisal.listing.ListsOnRecord;
import org.cadre.appraisal.listing.ListsOnRecord.Listed;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Appraisals are started by HR of the cycle's organisation; where they stand, HR and the two parties see. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
public class AppraisalResource {

    /**
     * An appraisal to be.
     *
     * @param personId who is appraised; holds a post at the cycle's organisation today
     * @param appraiserId who appraises; holds a post somewhere today
     */
    public record StartAppraisal(
            @NotNull UUID cycleId,
            @NotNull UUID personId,
            @NotNull UUID appraiserId) {}

    private final Appraisals appraisals;
    private final AppraisalsOfParty ofParty;
    private final ListsOnRecord lists;
    private final StartingAppraisals starting;
    private final ShowingAppraisals showing;
    private final Access access;
    private final StateChanges changes;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    AppraisalResource(
            Appraisals appraisals,
            AppraisalsOfParty ofParty,
            ListsOnRecord lists,
            StartingAppraisals starting,
            ShowingAppraisals showing,
            Access access,
            StateChanges changes,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.appraisals = appraisals;
        this.ofParty = ofParty;
        this.lists = lists;
        this.starting = starting;
        this.showing = showing;
        this.access = access;
        this.changes = changes;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = AppraisalPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "Where the appraisals of a cycle stand, newest first; for HR")
    public Page<AppraisalView> listAppraisals(@RestQuery @NotNull UUID cycleId, @BeanParam @Valid PageQuery page) {
        var cycle = access.toCycle(cycleId);
        ledger.record(AuditedAct.of("list", "appraisal", "cycle " + cycle.id(), cycle.organisation()));
        return showing.of(appraisals.ofCycle(cycle.id(), page));
    }

    @GET
    @Needs(value = AppraisalPermissions.LIST_OWN, effect = Effect.READS_ON_RECORD)
    @Path("mine")
    @Operation(summary = "The caller's own appraisals and those the caller holds or reviews, newest first")
    public Page<AppraisalView> listMyAppraisals(@BeanParam @Valid PageQuery page) {
        var self = access.requireSelf();
        var found = ofParty.newest(self, page);
        lists.record(
                "appraisal",
                self,
                found.items().stream()
                        .map(appraisal -> new Listed(appraisal.id(), appraisal.personId(), appraisal.organisation()))
                        .toList());
        return found;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    @Operation(summary = "Where one appraisal stands")
    public RestResponse<AppraisalView> getAppraisal(@RestPath UUID id) {
        return showing.answer(access.look(id, AppraisalPermissions.READ, "read").appraisal());
    }

    @POST
    @Needs(AppraisalPermissions.START)
    @Operation(summary = "Start a person's appraisal in an open cycle")
    @APIResponseSchema(value = AppraisalView.class, responseCode = "201")
    public RestResponse<AppraisalView> startAppraisal(@NotNull @Valid StartAppraisal request) {
        var cycle = access.holdCycle(request.cycleId());
        access.requireStartsForOthers(cycle, request.personId(), request.appraiserId());
        var appraisal = starting.start(cycle, request.personId(), request.appraiserId());
        changes.add(appraisal, Step.of(ChangeAction.START, ChangedBy.HR));
        ledger.record(StartingAppraisals.act(appraisal), appraisal.start(calendar.now()));
        return Versioned.created("appraisals/" + appraisal.id(), showing.of(appraisal), appraisal.version());
    }
}
