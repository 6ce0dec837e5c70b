package org.cadre.appraisal.priority;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the objectives of an organisation's people may serve. */
@Path("/organisational-priorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisational priorities")
public class PriorityResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * A priority to be.
     *
     * @param organisation ODS code of the organisation whose it is
     * @param validTo last day, included; absent where none is known
     * @param servesId the priority that it is a part of, of the same organisation or a national one; absent where it stands for itself
     */
    public record SetPriority(
            @NotNull @Pattern(regexp = ODS_CODE) String organisation,
            @NotBlank @Size(max = 200) String name,
            @NotNull LocalDate validFrom,
            LocalDate validTo,
            UUID servesId) {

        Validity validity() {
            return new Validity(validFrom, validTo);
        }
    }

    /** The last day of a priority, today or later. */
    public record PriorityEnd(@NotNull LocalDate validTo) {}

    /**
     * A priority.
     *
     * @param organisation ODS code; ENG for a national one
     * @param servesId the priority that it is a part of; absent where it stands for itself
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PriorityView(
            UUID id, String organisation, String name, LocalDate validFrom, LocalDate validTo, UUID servesId) {

        static PriorityView of(KnownPriority priority) {
            var validity = priority.validity();
            return new PriorityView(
                    priority.id(),
                    priority.organisation(),
                    priority.name(),
                    validity.first(),
                    validity.last(),
                    priority.servesId());
        }
    }

    /** The organisation's own, oldest first, and then the national ones. */
    public record PrioritiesView(List<PriorityView> items) {}

    private final Priorities known;
    private final SettingPriorities setting;
    private final Ledger ledger;
    private final Policy policy;
    private final BusinessCalendar calendar;

    PriorityResource(
            Priorities known, SettingPriorities setting, Ledger ledger, Policy policy, BusinessCalendar calendar) {
        this.known = known;
        this.setting = setting;
        this.ledger = ledger;
        this.policy = policy;
        this.calendar = calendar;
    }

    @GET
    @Needs(PriorityPermissions.READ)
    @Operation(summary = "What counts for an organisation on a day, today if none is named; national priorities too")
    public PrioritiesView listPriorities(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation, @RestQuery Optional<LocalDate> asOf) {
        policy.require(PriorityPermissions.READ, Subject.at(organisation));
        var day = asOf.orElseGet(calendar::today);
        return new PrioritiesView(
                known.on(organisation, day).stream().map(PriorityView::of).toList());
    }

    @GET
    @Needs(PriorityPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One priority of an organisation")
    public RestResponse<PriorityView> getPriority(@RestPath UUID id) {
        return shown(visible(id));
    }

    @POST
    @Needs(PriorityPermissions.SET)
    @Operation(summary = "Set a priority of an organisation, from a day on")
    @APIResponseSchema(value = PriorityView.class, responseCode = "201")
    public RestResponse<PriorityView> setPriority(@NotNull @Valid SetPriority wanted) {
        policy.require(PriorityPermissions.SET, Subject.at(wanted.organisation()));
        var priority = setting.set(
                wanted.organisation(), wanted.name(), wanted.validity(), Optional.ofNullable(wanted.servesId()));
        var view = PriorityView.of(priority.known());
        ledger.record(AuditedAct.of("set", "organisational-priority", view.id(), view.organisation()));
        return Versioned.created("organisational-priorities/" + view.id(), view, priority.version());
    }

    @POST
    @Needs(PriorityPermissions.SET)
    @Path("{id}/end")
    @Operation(summary = "Give a priority its last day; objectives that are linked to it stay so")
    public RestResponse<PriorityView> endPriority(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid PriorityEnd end) {
        var priority = visible(id);
        policy.require(PriorityPermissions.SET, Subject.at(priority.organisation()));
        ifMatch.require(priority.version());
        setting.end(priority, end.validTo());
        ledger.record(AuditedAct.of("end", "organisational-priority", id, priority.organisation()));
        return shown(priority);
    }

    private OrganisationalPriority visible(UUID id) {
        var priority = setting.require(id);
        policy.requireVisible(
                PriorityPermissions.READ, Subject.at(priority.organisation()), "organisational-priority", id);
        return priority;
    }

    private static RestResponse<PriorityView> shown(OrganisationalPriority priority) {
        return Versioned.ok(PriorityView.of(priority.known()), priority.version());
    }
}
