package org.cadre.workforce.capacity.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.capacity.proposal.Proposing.OFFICER;
import static org.cadre.workforce.capacity.proposal.Proposing.PLANNER;
import static org.cadre.workforce.capacity.proposal.Proposing.PROPOSALS;
import static org.cadre.workforce.capacity.proposal.Proposing.WEEK;
import static org.cadre.workforce.capacity.proposal.Proposing.id;
import static org.cadre.workforce.capacity.proposal.Proposing.wanted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.capacity.TemperatureCheck;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS18 to CS20 of the guide for capacity, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ProposalResourceTest {

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @BeforeEach
    void inSpring() {
        clock.moveTo(LocalDate.of(2026, 4, 1));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    /** By hand: 2 for 70 hours are 140, of 37.5 hours 3.7333 posts; with 21 % away 3.7333 / 0.79 = 4.72574. */
    @Test
    void a_study_of_a_queue_becomes_a_proposal_with_an_owner() {
        var study = Proposing.queue();
        var first = make(PROPOSALS, wanted(study, WEEK), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("organisation", equalTo("RR8"))
                .body("service", equalTo("Vaccination centre: temperature check"))
                .body("studyId", equalTo(study))
                .body("studyKind", equalTo("QUEUE"))
                .body("studySha256", matchesPattern("[0-9a-f]{64}"))
                .body("posts.fte", equalTo(4.72574f))
                .body("posts.people", equalTo(2))
                .body("posts.hoursPerWeek", equalTo(140))
                .body("posts.relief", equalTo(1.265823f))
                .body("posts.inWords", containsString("4.73 posts"))
                .body("owner", equalTo("Head of vaccination"))
                .body("state", equalTo("DRAFTED"))
                .body("proposedBy", nullValue())
                .extract();

        for (var role : new String[] {PLANNER, "hr@RR8", OFFICER}) {
            var later = Calls.as(role)
                    .get(first.header("Location"))
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(later.body().asString()).isEqualTo(first.body().asString());
        }
        assertThat(database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'draft' and resource = 'establishment-proposal' and resource_id = :id
                          and organisation = 'RR8'
                        """, Long.class)
                        .setParameter("id", first.<String>path("id"))
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void a_study_of_a_years_work_covers_absence_by_itself() {
        make(PROPOSALS, wanted(Proposing.year(), "null"), PLANNER)
                .statusCode(201)
                .body("studyKind", equalTo("WISN"))
                .body("posts.fte", equalTo(12.03792f))
                .body("posts.workingHoursPerYear", equalTo(1582.5f))
                .body("posts.relief", nullValue());
    }

    /** By hand: 1 for at least an hour a day on 5 days, of 37.5 hours 0.1333 posts; with a fifth away 0.1667. */
    @Test
    void a_study_of_a_pathway_proposes_for_one_of_its_teams() {
        var cover = """
                {"team": "clerks", "daysPerWeek": 5, "hoursPerPost": 37.5,
                 "away": {"leave": 0.14, "sickness": 0.04, "training": 0.02}}
                """;
        var fte = make(PROPOSALS, wanted(Proposing.pathway(), cover), PLANNER)
                .statusCode(201)
                .body("studyKind", equalTo("SIMULATION"))
                .body("posts.people", equalTo(1))
                .body("posts.relief", equalTo(1.25f))
                .extract()
                .<Float>path("posts.fte");

        assertThat(fte).isBetween(0.16667f, 0.2f);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"hoursPerWeek\": 70}; cover-incomplete; #/cover/hoursPerPost",
                "{\"hoursPerPost\": 37.5}; cover-incomplete; #/cover/hoursPerWeek",
                "{\"hoursPerWeek\": 70, \"hoursPerPost\": 37.5, \"team\": \"a\"}; cover-superfluous; #/cover/team",
                "{\"hoursPerWeek\": 70, \"hoursPerPost\": 37.5, \"daysPerWeek\": 5}; cover-superfluous; #/cover/daysPerWeek",
                "{\"hoursPerWeek\": 70, \"hoursPerPost\": 37.5, \"away\": {\"leave\": 0, \"sickness\": 0, \"training\": 0}};"
                        + " cover-superfluous; #/cover/away"
            })
    void what_turns_people_into_posts_is_said_once_and_whole(String cover, String code, String pointer) {
        make(PROPOSALS, wanted(Proposing.queue(), cover), PLANNER)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void a_study_that_promises_nothing_proposes_nothing() {
        var without = TemperatureCheck.centre(2).replace("\"target\": {\"withinMinutes\": 5, \"share\": 0.9},", "");

        make(PROPOSALS, wanted(id(made("/workforce/v1/capacity-studies", without)), WEEK), PLANNER)
                .statusCode(422)
                .body("code", equalTo("study-proposes-nothing"))
                .body("errors.pointer", contains("#/studyId"));
    }

    @Test
    void only_planners_draft_and_to_strangers_neither_study_nor_proposal_exists() {
        var study = Proposing.queue();
        var path = made(PROPOSALS, wanted(study, WEEK));

        for (var role : new String[] {"hr@RR8", OFFICER}) {
            make(PROPOSALS, wanted(study, WEEK), role).statusCode(403).body("code", equalTo("permission-missing"));
        }
        for (var role : new String[] {"workforce-planner@RDU", "talent-lead@RR8"}) {
            make(PROPOSALS, wanted(study, WEEK), role)
                    .statusCode(422)
                    .body("code", equalTo("study-unknown"))
                    .body("errors.pointer", contains("#/studyId"));
            Calls.as(role).get(path).then().statusCode(404).body("code", equalTo("establishment-proposal-not-found"));
        }
        Calls.as("hr@RDU")
                .queryParam("organisation", "RR8")
                .get(PROPOSALS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, 201", "2026-06-01, 201", "2026-06-02, 422"})
    void cs20_posts_are_wanted_from_a_day_that_is_not_over(LocalDate today, int status) {
        var study = Proposing.queue();

        clock.moveTo(today);

        make(PROPOSALS, wanted(study, WEEK), PLANNER).statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"Band 6, Band 10, #/band", "Nursing and Midwifery Registered, Nurses, #/staffGroup"})
    void cs20_group_and_band_are_codes_of_the_day_from_which_they_are_wanted(
            String right, String wrong, String pointer) {
        make(PROPOSALS, wanted(Proposing.queue(), WEEK).replace(right, wrong), PLANNER)
                .statusCode(422)
                .body("code", equalTo("unknown-code"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void cs20_an_owner_and_a_reason_are_named() {
        var wanted = wanted(Proposing.queue(), WEEK);

        make(PROPOSALS, wanted.replace("Head of vaccination", " "), PLANNER)
                .statusCode(400)
                .body("errors.pointer", contains("#/owner"));
        make(PROPOSALS, wanted.replace("Nobody should wait longer than five minutes", " "), PLANNER)
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
    }
}
