package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.planning.Leeds.MODELS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.PublishedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules FC63, FC64 and FC102 of the guide for forecasting: from the published register, staff and projections to a forecast, through the
 * API. Skipped where the folder of public data is not beside the checkout.
 */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RealTrustForecastTest {

    private static final int YEARS = 15;
    private static final String OPERATOR = "system-operator@ENG";

    /** Leeds, the Isle of Wight, and Guy's and St Thomas': a large trust, a small one, and one of London. */
    @ParameterizedTest
    @CsvSource({"RR8, E12000001 E12000003", "R1F, E12000008", "RJ1, E12000007"})
    void a_trust_goes_from_published_files_to_a_forecast(String code, String areas) throws IOException {
        var trust = RealTrust.read(code, Set.of(areas.split(" ")));

        var written = PublishedModel.of(code, RealTrust.FILES);
        assertThat(written.refusal()).isEmpty();
        var lines = forecast(trust, written.model());

        assertThat(lines).hasSize(trust.staff().size() + 1);
    }

    /** Rule FC102: some thirty trusts, each with its staff groups. */
    @Test
    void a_region_goes_from_published_files_to_a_forecast() throws IOException {
        var region = RealTrust.ofRegion("Y63", Set.of("E12000001", "E12000003"));

        var written = PublishedModel.of("Y63", RealTrust.FILES);
        assertThat(written.status()).isZero();
        assertThat(written.refusal().lines()).allMatch(line -> line.startsWith("left out: "));
        var lines = forecast(region, written.model());

        assertThat(lines.size()).isGreaterThan(region.staff().size() + 25);
    }

    private static JsonNode forecast(RealTrust trust, String document) throws IOException {
        var planner = "workforce-planner@" + trust.code();
        register();
        var model = made(MODELS, document, planner);
        var run = AskedRuns.asked(AskedRuns.question(model, YEARS, 200), planner);
        ended(planner, run, "DONE");

        opensWithTheFile(trust, read(planner, model), read(planner, run + "/decomposition"));
        var lines = read(planner, run + "/results").path("lines");
        staysPlausible(trust, lines.get(lines.size() - 1).path("years"));
        return lines;
    }

    /** The stock of the day on which the model starts is that of the file, group by group, and nothing else is needed yet. */
    private static void opensWithTheFile(RealTrust trust, JsonNode told, JsonNode decomposition) {
        var heads = new TreeMap<String, Double>();
        for (var group : told.path("model").path("groups")) {
            heads.merge(
                    group.path("name").asText(),
                    StreamSupport.stream(group.at("/bands/0/headcount").spliterator(), false)
                            .mapToDouble(age -> age.path("heads").asDouble())
                            .sum(),
                    Double::sum);
        }
        assertThat(heads).containsOnlyKeys(trust.staff().keySet());
        trust.staff()
                .forEach((group, fte) -> assertThat(heads.get(group)).as(group).isCloseTo(fte, within(1e-5)));
        assertThat(decomposition.path("gapAtStart").asDouble()).isCloseTo(0, within(1e-5));
    }

    /** Who leaves is replaced, so staff stay what they were, surely within the interval; the need grows as the region does. */
    private static void staysPlausible(RealTrust trust, JsonNode all) {
        for (int year = 1; year <= YEARS; year++) {
            double needed = trust.all() * trust.growth(2018 + year);
            var told = all.get(year - 1);
            double inPost = told.at("/inPost/mean").asDouble();
            assertThat(inPost).isCloseTo(trust.all(), within(.01 * trust.all()));
            assertThat(trust.all())
                    .isBetween(
                            told.at("/inPost/p10").asDouble(),
                            told.at("/inPost/p90").asDouble());
            assertThat(told.at("/demand/mean").asDouble()).isCloseTo(needed, within(1e-5 * needed));
            assertThat(told.at("/gap/mean").asDouble()).isCloseTo(needed - inPost, within(1e-5 * needed));
        }
        assertThat(width(all.get(YEARS - 1))).isGreaterThan(width(all.get(0)));
    }

    private static double width(JsonNode year) {
        return year.at("/inPost/p90").asDouble() - year.at("/inPost/p10").asDouble();
    }

    private static void register() throws IOException {
        var job = Calls.as(OPERATOR)
                .contentType("text/csv")
                .queryParam("effectiveOn", "2026-11-01")
                .body(Files.readAllBytes(RealTrust.REGISTER))
                .post("/workforce/v1/organisation-files")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        ended(OPERATOR, job, "SUCCEEDED");
    }

    private static void ended(String role, String path, String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(read(role, path).path("state").asText()).isEqualTo(state));
    }

    private static JsonNode read(String role, String path) throws JsonProcessingException {
        var answer = Calls.as(role).get(path).then().statusCode(200).extract();
        return new ObjectMapper().readTree(answer.asString());
    }
}
