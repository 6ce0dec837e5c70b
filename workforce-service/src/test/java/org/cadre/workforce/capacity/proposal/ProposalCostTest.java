package org.cadre.workforce.capacity.proposal;

import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.capacity.proposal.Proposing.PLANNER;
import static org.cadre.workforce.capacity.proposal.Proposing.PROPOSALS;
import static org.cadre.workforce.capacity.proposal.Proposing.WEEK;
import static org.cadre.workforce.capacity.proposal.Proposing.id;
import static org.cadre.workforce.capacity.proposal.Proposing.wanted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.PlanningRows;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS36 and CS37 of the guide for capacity, through the API, with the scales and rates that the service ships. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ProposalCostTest {

    @Inject
    Session database;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock clock;

    @BeforeEach
    void inSpring() {
        clock.moveTo(LocalDate.of(2026, 3, 1));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    /**
     * By hand: 39,959 and 48,117 have the middle 44,038. Pension 0.2378, insurance 0.15 of what is above 5,000 and the levy 0.005
     * are 16,548.13, together 60,586.13; times 4.72574.
     */
    @Test
    void cs36_a_proposal_says_what_a_year_of_its_posts_costs_and_on_what_that_rests() {
        var first = make(PROPOSALS, wanted(Proposing.queue(), WEEK), PLANNER)
                .statusCode(201)
                .body("posts.fte", equalTo(4.72574f))
                .body("cost.payBasis", equalTo("MIDDLE_OF_BAND"))
                .body("cost.payPerYear", equalTo(44038.00f))
                .body("cost.payFrom", equalTo("2026-04-01"))
                .body("cost.onCosts", equalTo(16548.13f))
                .body("cost.onCostsFrom", equalTo("2025-04-01"))
                .body("cost.perPost", equalTo(60586.13f))
                .body("cost.perYear", equalTo(286314.30f))
                .body("cost", not(hasKey("supplement")))
                .body("cost.inWords", startsWith("4.73 posts of 60,586 pounds a year each are 286,314 pounds a year."))
                .body(
                        "cost.inWords",
                        containsString(
                                "half-way between the lowest and the highest point of Band 6 on the scale in force"
                                        + " from 2026-04-01; no high cost area supplement; and 16,548 of on-costs"))
                .extract();

        Calls.as(PLANNER)
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body(equalTo(first.body().asString()));
        Calls.as(PLANNER)
                .queryParam("organisation", "RR8")
                .queryParam("limit", 200)
                .get(PROPOSALS)
                .then()
                .body(
                        "items.find { it.id == '%s' }.cost.perYear".formatted(id(first.header("Location"))),
                        equalTo(286314.30f));
    }

    /** The last day of one scale, the first of the next, and the day after. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2025-04-01, 42631.00, 58626.46",
        "2026-04-01, 2026-04-01, 44038.00, 60586.13",
        "2026-04-02, 2026-04-01, 44038.00, 60586.13"
    })
    void cs36_the_scale_is_that_of_the_day_from_which_posts_are_wanted(
            String wantedFrom, String scale, float pay, float post) {
        make(PROPOSALS, wanted(Proposing.queue(), WEEK).replace("2026-06-01", wantedFrom), PLANNER)
                .statusCode(201)
                .body("cost.payFrom", equalTo(scale))
                .body("cost.payPerYear", equalTo(pay))
                .body("cost.perPost", equalTo(post));
    }

    /** By hand: a fifth of 44,038 is more than 8,746, on which on-costs are paid too. */
    @Test
    void cs36_a_supplement_is_named_by_its_area() {
        make(PROPOSALS, with("\"areaSupplement\": \"INNER_LONDON\""), PLANNER)
                .statusCode(201)
                .body("cost.supplement", equalTo(8746))
                .body("cost.onCosts", equalTo(19983.56f))
                .body("cost.perPost", equalTo(72767.56f))
                .body("cost.inWords", containsString("8,746 of high cost area supplement"));
        make(PROPOSALS, with("\"areaSupplement\": \"PARIS\""), PLANNER)
                .statusCode(422)
                .body("code", equalTo("area-supplement-unknown"))
                .body("detail", containsString("FRINGE, INNER_LONDON, OUTER_LONDON"))
                .body("errors.pointer", contains("#/areaSupplement"));
    }

    @Test
    void cs37_a_band_without_a_scale_costs_what_is_not_known_unless_its_pay_is_said() {
        var consultant = wanted(Proposing.queue(), WEEK).replace("Band 6", "Consultant");

        make(PROPOSALS, consultant, PLANNER)
                .statusCode(201)
                .body(
                        "cost.inWords",
                        equalTo(
                                "Not known: there is no pay scale for Consultant on 2026-06-01. With payPerYear it could be"
                                        + " reckoned."))
                .body("cost", not(hasKey("perYear")))
                .body("cost", not(hasKey("payBasis")));
        make(PROPOSALS, consultant.replace("\"band\"", "\"payPerYear\": 110000, \"band\""), PLANNER)
                .statusCode(201)
                .body("cost.payBasis", equalTo("AS_GIVEN"))
                .body("cost.onCosts", equalTo(42458.00f))
                .body("cost.perPost", equalTo(152458.00f))
                .body("cost", not(hasKey("payFrom")));
        make(PROPOSALS, with("\"payPerYear\": 0"), PLANNER)
                .statusCode(400)
                .body("errors.pointer", contains("#/payPerYear"));
    }

    /** The day before the first rates that are known, that day, and the day after. */
    @ParameterizedTest
    @CsvSource({"2025-03-31, false", "2025-04-01, true", "2025-04-02, true"})
    void cs37_before_the_first_rates_nothing_is_known(String wantedFrom, boolean known) {
        clock.moveTo(LocalDate.of(2025, 3, 1));

        make(PROPOSALS, with("\"payPerYear\": 40000").replace("2026-06-01", wantedFrom), PLANNER)
                .statusCode(201)
                .body("cost.containsKey('perYear')", equalTo(known));
    }

    @Test
    void cs37_a_proposal_from_before_costs_were_reckoned_has_none() {
        var id = transactions.bySystem(() -> new PlanningRows(database).proposal());

        Calls.as(PLANNER)
                .get(PROPOSALS + "/" + UUID.fromString(id))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("cost")));
    }

    private static String with(String more) {
        return wanted(Proposing.queue(), WEEK).replace("\"band\"", more + ", \"band\"");
    }
}
