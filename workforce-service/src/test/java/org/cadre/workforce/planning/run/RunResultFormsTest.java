package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.planning.Leeds.MODELS;
import static org.cadre.workforce.planning.run.AskedRuns.question;
import static org.cadre.workforce.planning.run.AskedRuns.ran;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.arrow.ArrowFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC31 and FC32 of the guide for forecasting, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RunResultFormsTest {

    private static final String[] FIGURES = {"inPost", "demand", "gap", "establishment", "vacancies", "unfilled"};
    private static final String ARROW = "application/vnd.apache.arrow.stream";

    @Inject
    ObjectMapper json;

    @Test
    void the_arrow_stream_says_what_the_json_says() throws Exception {
        var path = ran(question(made(MODELS, Leeds.model()), 2, 60)) + "/results";
        var told = json.readTree(
                Calls.as("hr@RR8").get(path).then().extract().body().asString());

        var sent = Calls.as("hr@RR8")
                .accept(ARROW)
                .get(path)
                .then()
                .extract()
                .body()
                .asByteArray();
        assertThat(sent).startsWith(0xff, 0xff, 0xff, 0xff);
        var read = ArrowFile.read(sent);

        assertThat(read.rows()).isEqualTo(rows(told));
        assertThat(read.batches()).containsExactly(12, 6, 6);
        assertThat(read.schema().getCustomMetadata())
                .isEqualTo(Map.of(
                        "comparedWith",
                        "",
                        "complete",
                        "true",
                        "draws",
                        "60",
                        "modelSha256",
                        told.path("modelSha256").asText(),
                        "seed",
                        "7",
                        "backTest",
                        told.path("backTest").asText(),
                        "disclosure",
                        ""));
        for (var column : new String[] {"mean", "p10", "p50", "p90"}) {
            assertThat(read.unit(column)).startsWith("full-time equivalents");
        }
        assertThat(read.schema().getFields())
                .allMatch(field -> field.getMetadata().containsKey("unit"));
    }

    /** Rule FC57: costs are rows with a unit of their own. */
    @Test
    void costs_are_told_in_all_forms() throws Exception {
        var paid = Leeds.hundred().replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 37796");
        var path = ran(question(made(MODELS, paid), 1, 60)) + "/results";

        var told = json.readTree(
                Calls.as("hr@RR8").get(path).then().extract().body().asString());
        var mean = told.at("/lines/0/years/0/costs/inPost/mean");
        assertThat(told.at("/rates/insuranceAbove").asInt()).isEqualTo(5_000);
        assertThat(mean.asDouble()).isCloseTo(90 * Math.exp(-.1) * 51_892.2688, within(.01));
        var csv = Calls.as("hr@RR8")
                .accept("text/csv")
                .get(path)
                .then()
                .extract()
                .body()
                .asString();
        assertThat(csv.lines().filter(line -> line.contains(",costs.inPost,") && line.contains(",pounds a year,")))
                .hasSize(1);
        var arrow = ArrowFile.read(Calls.as("hr@RR8")
                .accept(ARROW)
                .get(path)
                .then()
                .extract()
                .body()
                .asByteArray());
        assertThat(arrow.rows())
                .filteredOn(row -> row.get("figure").equals("costs.inPost"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("mean")).isEqualTo(mean.asDouble()));
    }

    /** Rules FC49 and FC53. */
    @Test
    void bands_are_told_apart_in_all_forms() throws Exception {
        var asked = question(made(MODELS, Leeds.twoBands()), 1, 60).replace("\"years\"", "\"byBand\": true, \"years\"");
        var path = ran(asked) + "/results";

        Calls.as("hr@RR8")
                .get(path)
                .then()
                .body("lines.name", contains("Nurses", "Nurses: Band 5", "Nurses: Band 6"))
                .body("lines[0]", not(hasKey("band")))
                .body("lines[1].band", equalTo("Band 5"))
                .body("lines[1].group", equalTo("Nurses"));
        var csv = Calls.as("hr@RR8")
                .accept("text/csv")
                .get(path)
                .then()
                .extract()
                .body()
                .asString();
        assertThat(csv.lines().filter(line -> line.contains(",Nurses,Band 5,"))).hasSize(3);
        var arrow = ArrowFile.read(Calls.as("hr@RR8")
                .accept(ARROW)
                .get(path)
                .then()
                .extract()
                .body()
                .asByteArray());
        assertThat(arrow.rows()).extracting(row -> row.get("band")).contains("", "Band 5", "Band 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "application/*|application/json",
                ARROW + "|" + ARROW,
                ARROW + ", application/json;q=0.5|" + ARROW,
                "application/json, " + ARROW + ";q=0.5|application/json",
                "text/html, " + ARROW + ";q=0.1|" + ARROW
            })
    void the_form_is_the_first_of_those_there_are_that_is_accepted(String accept, String type) {
        var path = ran(question(made(MODELS, Leeds.hundred()), 1, 2)) + "/results";

        var answer =
                Calls.as("hr@RR8").header("Accept", accept).get(path).then().statusCode(200);

        assertThat(answer.extract().contentType().replace(" ", "")).isEqualToIgnoringCase(type.replace(" ", ""));
        assertThat(answer.extract().header("Vary")).contains("Accept");
    }

    private static List<Map<String, Object>> rows(JsonNode told) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var line : told.path("lines")) {
            for (var year : line.path("years")) {
                for (var figure : FIGURES) {
                    if (year.has(figure)) {
                        rows.add(row(line, year, figure));
                    }
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> row(JsonNode line, JsonNode year, String figure) {
        var row = new HashMap<String, Object>();
        row.put("line", line.path("name").asText());
        row.put("total", line.path("total").asBoolean());
        row.put("year", year.path("year").asInt());
        row.put("endsOn", (int) LocalDate.parse(year.path("endsOn").asText()).toEpochDay());
        row.put("figure", figure);
        row.put("group", line.path("group").asText());
        row.put("band", line.path("band").asText());
        row.put("shortageRank", year.path("shortageRank").asInt());
        row.put("unit", "full-time equivalents");
        row.put("organisation", "");
        row.put("hidden", false);
        for (var number : new String[] {"mean", "p10", "p50", "p90"}) {
            row.put(number, year.path(figure).path(number).asDouble());
        }
        return row;
    }
}
