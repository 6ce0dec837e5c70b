package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.Leeds.RUNS;
import static org.cadre.workforce.planning.run.AskedRuns.asked;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.Test;

/** Rule FC94 of the guide for forecasting, through the API: many trusts in one run. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class NationalRunTest {

    private static final String ENGLAND = "workforce-planner@ENG";

    @Test
    void trusts_are_computed_in_one_run_and_told_trust_by_trust() throws IOException {
        var trusts = trusts();
        assertThat(trusts.size() * MadeUpEngland.GROUPS).isGreaterThan(RunSize.MOST_TOLD);
        var model = made(MODELS, new MadeUpEngland(trusts, 2).text(), ENGLAND);

        var run = asked(question(model, 15, 60), ENGLAND);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Calls.as(ENGLAND).get(run).then().body("state", equalTo("DONE")));
        var lines = new ObjectMapper()
                .readTree(Calls.as(ENGLAND).get(run + "/results").asString())
                .get("lines");
        int places = trusts.size() * MadeUpEngland.GROUPS;
        assertThat(lines).hasSize(places + trusts.size() + MadeUpEngland.GROUPS + 1);
        assertThat(texts(lines, "organisation").subList(places, places + trusts.size()))
                .containsExactlyElementsOf(trusts);
        double all = inPost(lines.get(lines.size() - 1));
        double ofTrusts = StreamSupport.stream(lines.spliterator(), false)
                .skip(places)
                .limit(trusts.size())
                .mapToDouble(NationalRunTest::inPost)
                .sum();
        assertThat(ofTrusts).isCloseTo(all, within(1e-3));
    }

    @Test
    void fc100_of_one_trust_its_groups_are_told_with_intervals() {
        var trusts = trusts();
        var model = made(MODELS, new MadeUpEngland(trusts, 2).text(), ENGLAND);
        var ofOne = question(model, 5, 60).replace("\"seed\"", "\"organisation\": \"%s\", \"byBand\": true, \"seed\"");

        var run = asked(ofOne.formatted(trusts.get(7)), ENGLAND);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Calls.as(ENGLAND).get(run).then().body("state", equalTo("DONE")));
        Calls.as(ENGLAND)
                .get(run)
                .then()
                .body("onlyOrganisation", equalTo(trusts.get(7)))
                .body("organisation", equalTo("ENG"));
        var id = run.substring(run.lastIndexOf('/') + 1);
        Calls.as(ENGLAND)
                .get(RUNS + "?organisation=ENG")
                .then()
                .body("items.find { it.id == '%s' }.onlyOrganisation".formatted(id), equalTo(trusts.get(7)));
        Calls.as(ENGLAND)
                .get(run + "/results")
                .then()
                .body("lines", hasSize(MadeUpEngland.GROUPS * 3 + 1))
                .body("lines.organisation.unique()", contains(trusts.get(7)))
                .body("lines[0].years[4].inPost.p90", notNullValue());
        make(RUNS, ofOne.formatted("RZZ99"), ENGLAND)
                .statusCode(422)
                .body("code", equalTo("organisation-not-in-model"))
                .body("errors.pointer", contains("#/organisation"));
    }

    @Test
    void a_run_that_no_replica_could_compute_is_refused_with_what_one_could() {
        var model = made(MODELS, new MadeUpEngland(trusts(), 1).text(), ENGLAND);

        make(RUNS, question(model, 15, 5_000), ENGLAND)
                .statusCode(422)
                .body("code", equalTo("result-too-large"))
                .body("errors.pointer", contains("#/draws"))
                .body("detail", containsString("One run may hold 32 MB; with at most "));
    }

    @Test
    void of_so_many_groups_no_bands_are_told() {
        var model = made(MODELS, new MadeUpEngland(trusts(), 2).text(), ENGLAND);

        make(RUNS, question(model, 1, 2).replace("\"seed\"", "\"byBand\": true, \"seed\""), ENGLAND)
                .statusCode(422)
                .body("code", equalTo("bands-of-too-many-groups"))
                .body("errors.pointer", contains("#/byBand"));
    }

    private static double inPost(JsonNode line) {
        return line.get("years").get(14).get("inPost").get("mean").doubleValue();
    }

    private static List<String> texts(JsonNode lines, String member) {
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.hasNonNull(member))
                .map(line -> line.get(member).textValue())
                .toList();
    }

    /** As many as the small memory of the tests carries, of those open today: other tests open and end some. */
    private static List<String> trusts() {
        return Calls.as(ENGLAND)
                .get("/workforce/v1/organisations?type=TRUST&limit=60")
                .then()
                .statusCode(200)
                .body("items", hasSize(60))
                .extract()
                .path("items.code");
    }
}
