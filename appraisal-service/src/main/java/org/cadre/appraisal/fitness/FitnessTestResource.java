package org.cadre.appraisal.fitness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

/** Fit and proper person tests as their member, the keeper of the records and the overseer see them. */
@Path("/fit-and-proper-tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fit and proper person tests")
public class FitnessTestResource {

    /** Whose test is to be opened. */
    public record OpenTest(@NotNull UUID seatId) {}

    private final FitnessTests tests;
    private final FitnessAccess access;
    private final FitnessSteps steps;
    private final FitnessRules rules;
    private final FitnessSeal seal;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    FitnessTestResource(
            FitnessTests tests,
            FitnessAccess access,
            FitnessSteps steps,
            FitnessRules rules,
            FitnessSeal seal,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.tests = tests;
        this.access = access;
        this.steps = steps;
        this.rules = rules;
        this.seal = seal;
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
        var test = access.look(id, "read");
        var view = EvidenceView.of(test, seal, rules.checksOn(calendar.today()), calendar.today());
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
