package org.cadre.appraisal.fitness;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
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

/** Fit and proper person tests as their member, the keeper of the records and the overseer see them. */
@Path("/fit-and-proper-tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fit and proper person tests")
public class FitnessTestResource {

    /** Whose test is to be opened. */
    public record OpenTest(@NotNull UUID seatId) {}

    /**
     * A check and what it found.
     *
     * @param kind such as INSOLVENCY
     * @param note absent where there is nothing to say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CheckView(
            String kind,
            LocalDate checkedOn,
            @Special Finding finding,
            @Special String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static CheckView of(Check check) {
            return new CheckView(check.kind(), check.checkedOn(), check.finding(), check.note());
        }
    }

    /**
     * A test with its evidence.
     *
     * @param missing codes of the checks that are still to be done
     * @param grounds of the last investigation
     * @param statement of who signed it off
     * @param signedOffBy person who signed it off
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceView(
            FitnessTestView test,
            List<CheckView> checks,
            List<String> missing,
            @Special String grounds,
            @Special String statement,
            UUID signedOffBy) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final FitnessTests tests;
    private final FitnessAccess access;
    private final FitnessSteps steps;
    private final FitnessRules rules;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    FitnessTestResource(
            FitnessTests tests,
            FitnessAccess access,
            FitnessSteps steps,
            FitnessRules rules,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.tests = tests;
        this.access = access;
        this.steps = steps;
        this.rules = rules;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = FitnessPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "Where the tests of a board stand, newest first; for the chair and who keeps the records")
    public Page<FitnessTestView> listFitAndProperTests(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @BeanParam @Valid PageQuery page) {
        access.requireAt(organisation, FitnessPermissions.LIST);
        ledger.record(AuditedAct.of("list", "fit-and-proper-test", "board", organisation));
        return tests.page(organisation, page).map(test -> FitnessTestView.of(test, calendar.today()));
    }

    @GET
    @Needs(value = FitnessPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    @Operation(summary = "One test with its evidence; for the member, who keeps the records and who signs it off")
    public RestResponse<EvidenceView> getFitAndProperTest(@RestPath UUID id) {
        var test = access.look(id);
        var done = test.checks().stream().map(Check::kind).toList();
        var missing = rules.checksOn(calendar.today()).stream()
                .filter(kind -> !done.contains(kind))
                .toList();
        var view = new EvidenceView(
                FitnessTestView.of(test, calendar.today()),
                test.checks().stream().map(CheckView::of).toList(),
                missing,
                test.grounds(),
                test.statement(),
                test.signedOffBy());
        return Versioned.ok(view, test.version());
    }

    @POST
    @Needs(FitnessPermissions.OPEN)
    @Operation(summary = "Open the year's test of a board member; for who keeps the records")
    @APIResponseSchema(value = FitnessTestView.class, responseCode = "201")
    public RestResponse<FitnessTestView> openFitAndProperTest(@NotNull @Valid OpenTest request) {
        var test = steps.open(access.seatToTest(request.seatId()));
        return Versioned.created(
                "fit-and-proper-tests/" + test.id(), FitnessTestView.of(test, calendar.today()), test.version());
    }
}
