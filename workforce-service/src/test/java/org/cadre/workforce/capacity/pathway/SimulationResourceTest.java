package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS13 to CS16, CS32, CS33, CS38 and CS39 of the guide for capacity, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SimulationResourceTest {

    private static final String SIMULATIONS = "/workforce/v1/capacity-simulations";
    private static final String PLANNER = "workforce-planner@RR8";

    private final Session database;
    private final Transactions transactions;

    SimulationResourceTest(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Test
    void a_planner_hears_what_limits_the_day_and_which_staff_would_do() {
        var first = make(SIMULATIONS, VaccinationDay.wished(), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("seed", equalTo(20210211))
                .body("result.bottleneck", equalTo("checkers"))
                .body("result.staffing.enough", equalTo(true))
                .body("result.staffing.peaks.staff", contains(2, 7))
                .body("codeVersion", equalTo("simulation-3"))
                .extract();

        var later = Calls.as("hr@RR8")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(later.body().asString()).isEqualTo(first.body().asString());
    }

    /** Doses are prepared beside the people, who come early or late: rules CS32 and CS33. */
    @Test
    void a_vaccination_hub_is_posted_and_told_as_it_was_sent() {
        var path = made(SIMULATIONS, VaccinationHub.of(1, 60, 20));

        Calls.as(PLANNER)
                .get(path)
                .then()
                .statusCode(200)
                .body("sources[0].lateness.deviation", equalTo(5))
                .body("steps[1].kind", equalTo("DEPOSIT"))
                .body("steps[1].store", equalTo("doses"))
                .body("result.left.mean", greaterThan(450f))
                .body("result.medianStayMinutes.mean", lessThan(60f))
                .body("result.teams.utilisation.mean", everyItem(lessThan(0.7f)))
                .body("result.stations.byUrgency", everyItem(nullValue()));
        Calls.as(PLANNER).get(path + "/replay").then().body("same", equalTo(true));
    }

    @Test
    void cs38_cs39_days_of_batches_are_posted_and_told_with_how_many_there_were() {
        var path = made(SIMULATIONS, batches());

        var told = Calls.as(PLANNER)
                .get(path)
                .then()
                .statusCode(200)
                .body("precision.halfWidth", equalTo(20))
                .body("steps[0].batch.size", equalTo(4))
                .body("result.precision.reached", equalTo(true))
                .extract();
        assertThat(told.<Integer>path("replications"))
                .isEqualTo(told.<Integer>path("result.precision.replications"))
                .isGreaterThanOrEqualTo(30);
        Calls.as(PLANNER).get(path + "/replay").then().body("same", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"size\": 4', '\"size\": 1', 400, #/steps/0/batch/size",
        "', \"longestWaitMinutes\": 30', '', 400, #/steps/0/batch/longestWaitMinutes",
        "'\"longestWaitMinutes\": 30', '\"longestWaitMinutes\": -1', 400, #/steps/0/batch/longestWaitMinutes",
        "'\"halfWidth\": 20', '\"halfWidth\": 0', 400, #/precision/halfWidth",
        "'\"mostReplications\": 200', '\"mostReplications\": 29', 400, #/precision/mostReplications",
        "'\"measure\": \"STAY_MINUTES\"', '\"measure\": \"WAIT_MINUTES\"', 422, #/precision/station"
    })
    void a_batch_and_a_precision_are_refused_where_they_stand(String right, String wrong, int status, String pointer) {
        make(SIMULATIONS, batches().replace(right, wrong), PLANNER)
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    private static String batches() {
        return """
                {"organisation": "RR8", "service": "Group sessions", "closesAtMinute": 240, "seed": 7,
                 "precision": {"measure": "STAY_MINUTES", "halfWidth": 20, "mostReplications": 200},
                 "sources": [{"coming": "AT_RANDOM", "name": "people", "expected": 20, "untilMinute": 200, "next": "session"}],
                 "teams": [{"name": "educators", "shifts": [{"fromMinute": 0, "staff": 2}]}],
                 "steps": [{"kind": "STATION", "name": "session", "team": "educators", "next": "out",
                            "time": {"shape": "FIXED", "mean": 40}, "batch": {"size": 4, "longestWaitMinutes": 30}},
                           {"kind": "EXIT", "name": "out"}]}
                """;
    }

    @Test
    void a_replay_gives_the_same_days() {
        Calls.as(PLANNER)
                .get(made(SIMULATIONS, VaccinationDay.asItIs()) + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("differing", empty());
    }

    /** Recorded by the first version, which took the mean of the means of days: it is told as it was told then. */
    @Test
    void a_study_of_the_first_version_is_read_as_it_was_and_its_replay_says_with_which_code() {
        var path = SIMULATIONS + "/" + ofFirstVersion(VaccinationDay.wished());

        Calls.as(PLANNER)
                .get(path)
                .then()
                .statusCode(200)
                .body("codeVersion", equalTo("simulation-1"))
                .body("result.stayMinutes.mean", equalTo(111.39852f))
                .body("result.stations[0].waitMinutes.mean", equalTo(76.22136f))
                .body("result.stations[0].called", nullValue())
                .body("result.staffing.peaks.staff", contains(2, 7));
        Calls.as(PLANNER)
                .get(path + "/replay")
                .then()
                .statusCode(200)
                .body("madeWith", equalTo("simulation-1"))
                .body("replayedWith", equalTo("simulation-3"))
                .body("same", equalTo(false))
                .body("differing", hasItems("stayMinutes", "stations"))
                .body("differing", not(hasItems("came")))
                .body("differing", not(hasItems("overrunMinutes")));
    }

    /** It accepted no wait where none was said, and a study on record cannot be asked to say it now. */
    @Test
    void what_a_new_study_must_say_an_old_one_need_not() {
        var unsaid = VaccinationDay.wished().replace("\"acceptableWait\": 15, ", "");

        make(SIMULATIONS, unsaid, PLANNER)
                .statusCode(422)
                .body("code", equalTo("pathway-incomplete"))
                .body("errors.pointer", contains("#/steps/4/acceptableWait"))
                .body("detail", containsString("0 accepts no wait at all"));
        Calls.as(PLANNER)
                .get(SIMULATIONS + "/" + ofFirstVersion(unsaid) + "/replay")
                .then()
                .statusCode(200)
                .body("replayedWith", equalTo("simulation-3"));
    }

    @Test
    void what_a_new_study_must_not_say_an_old_one_may() {
        var superfluous = VaccinationDay.asItIs().replace("\"mode\": 3, ", "\"mode\": 3, \"mean\": 3, ");

        make(SIMULATIONS, superfluous, PLANNER)
                .statusCode(422)
                .body("code", equalTo("pathway-superfluous"))
                .body("detail", equalTo("TRIANGULAR takes no mean: leave it out"))
                .body("errors.pointer", contains("#/steps/0/time/mean"));
        Calls.as(PLANNER)
                .get(SIMULATIONS + "/" + ofFirstVersion(superfluous) + "/replay")
                .then()
                .statusCode(200);
    }

    /** With an id older than any, as it is. */
    private UUID ofFirstVersion(String question) {
        var id = new UUID(0, UUID.randomUUID().getLeastSignificantBits());
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into capacity_study values
                        (:id, 'SIMULATION', 'RR8', 'simulation-1', :question, :answer, now())
                        """)
                .setParameter("id", id)
                .setParameter("question", question)
                .setParameter("answer", FirstVersion.ANSWER)
                .executeUpdate());
        return id;
    }

    @Test
    void a_list_says_what_limits_each_day_in_words_and_others_see_none() {
        var path = made(SIMULATIONS, VaccinationDay.asItIs());

        Calls.as(PLANNER)
                .queryParam("organisation", "RR8")
                .queryParam("limit", 1)
                .get(SIMULATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(path.substring(path.lastIndexOf('/') + 1)))
                .body("items[0].name", equalTo("Vaccination centre"))
                .body("items[0].kind", equalTo("SIMULATION"))
                .body("items[0].inWords", containsString("Checkers"))
                .body("items[0].madeBy", notNullValue())
                .body("items[0]", not(hasKey("result")));
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("capacity-simulation-not-found"));
        make(SIMULATIONS, VaccinationDay.asItIs(), "hr@RR8").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"expected\": 640', '\"expected\": 25600', 422, #/replications, 'at most 13,000,000. At most 38 days would pass'",
        "'\"replications\": 50', '\"replications\": 1001', 400, #/replications, errors",
        "'{\"fromMinute\": 0, \"staff\": 7}', '{\"fromMinute\": 1, \"staff\": 7}', 422, #/teams/2/shifts, staff 0 if vaccinators comes later",
        "'{\"fromMinute\": 0, \"staff\": 7}', '{\"fromMinute\": 0, \"staff\": 0}', 422, #/teams/2, a shift that begins earlier",
        "'\"next\": \"gone\"', '\"next\": \"parking\"', 422, #/steps/10/next, twice",
        "'\"kind\": \"EXIT\"', '\"kind\": \"DOOR\"', 400, #/steps/11/kind, read"
    })
    void what_cannot_be_computed_is_refused_where_it_stands(
            String right, String wrong, int status, String pointer, String words) {
        make(SIMULATIONS, VaccinationDay.asItIs().replace(right, wrong), PLANNER)
                .statusCode(status)
                .body("detail", containsString(words))
                .body("errors.pointer", contains(pointer));
    }
}
