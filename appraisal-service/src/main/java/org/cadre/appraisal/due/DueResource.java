package org.cadre.appraisal.due;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
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
import org.jboss.resteasy.reactive.RestQuery;

/** What is due: for HR by organisation, for everybody their own, as a list and as a calendar. */
@Path("/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due")
public class DueResource {

    static final String CALENDAR = "text/calendar";

    /**
     * What the caller has a part in, the most urgent first.
     *
     * @param due appraisals that are not complete, whoever's turn it is
     * @param waiting everything else that waits for the caller
     */
    public record OwnDue(List<DueAppraisal> due, List<Waiting> waiting) {}

    private final DueAppraisals appraisals;
    private final WaitingWork work;
    private final People people;
    private final BusinessCalendar calendar;
    private final Policy policy;
    private final Ledger ledger;

    DueResource(
            DueAppraisals appraisals,
            WaitingWork work,
            People people,
            BusinessCalendar calendar,
            Policy policy,
            Ledger ledger) {
        this.appraisals = appraisals;
        this.work = work;
        this.people = people;
        this.calendar = calendar;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = DuePermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "What an organisation has open until a day, and whose turn it is; for HR")
    public Page<DueAppraisal> listDue(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery @NotNull LocalDate until,
            @RestQuery Optional<Awaited> awaited,
            @BeanParam @Valid PageQuery page) {
        policy.require(DuePermissions.LIST, Subject.at(organisation));
        ledger.record(AuditedAct.of("list", "due-appraisal", "organisation " + organisation, organisation));
        return appraisals.ofOrganisation(organisation, until, awaited, page);
    }

    @GET
    @Needs(DuePermissions.LIST_OWN)
    @Path("mine")
    @Operation(summary = "What the caller has a part in and is not complete, and what else waits for the caller")
    public OwnDue getOwnDue() {
        return new OwnDue(own(), work.of(people.requireCalling()));
    }

    @GET
    @Needs(DuePermissions.LIST_OWN)
    @Path("mine/calendar")
    @Produces(CALENDAR)
    @Operation(summary = "The same as a calendar: the last day of each, without a word about what is in it")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar, RFC 5545",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public String getOwnCalendar() {
        var person = people.requireCalling();
        return DueCalendar.of(person, own(), calendar.now());
    }

    private List<DueAppraisal> own() {
        var person = people.requireCalling();
        policy.require(DuePermissions.LIST_OWN, Subject.anywhere());
        return appraisals.ofParty(person);
    }
}
