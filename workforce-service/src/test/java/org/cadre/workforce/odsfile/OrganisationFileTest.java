package org.cadre.workforce.odsfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OrganisationFileTest {

    private static final String FILES = "/workforce/v1/organisation-files";
    private static final Path REAL = Path.of("../../shared/data");

    @Test
    void a_new_trust_belongs_to_its_board_since_both_are_there_and_follows_it() {
        var job = taken("2023-01-01", row("TAA", "NORTH CENTRAL TRUST", "Y56", "QMJ", "20200401", ""));

        assertThat(job.getInt("counts.created")).isEqualTo(1);
        assertThat(boards("TAA", "2022-06-30")).isEmpty();
        assertThat(boards("TAA", "2022-07-01")).containsExactly("QMJ");
        assertThat(boards("TAA", "2026-03-31")).containsExactly("QMJ");
        assertThat(boards("TAA", "2026-04-01")).containsExactly("Z9B2Z");
        assertThat(on("TAA", "2020-03-31").getString("state")).isEqualTo("PLANNED");
        assertThat(on("TAA", "2020-04-01").getString("state")).isEqualTo("OPEN");
    }

    @Test
    void a_trust_of_a_split_board_moves_on_the_day_its_new_board_took_over() {
        taken("2023-01-01", row("TAB", "SPLIT TRUST", "Y61", "QM7", "20200401", ""));
        assertThat(boards("TAB", "2026-04-01")).isEmpty();

        taken("2026-11-01", row("TAB", "SPLIT TRUST", "Y61", "D7T5G", "20200401", ""));

        assertThat(boards("TAB", "2026-03-31")).containsExactly("QM7");
        assertThat(boards("TAB", "2026-04-01")).containsExactly("D7T5G");
    }

    @Test
    void another_board_without_succession_counts_from_the_effective_day() {
        taken("2023-01-01", row("TAC", "MOVING TRUST", "Y63", "QWO", "20200401", ""));

        taken("2024-06-01", row("TAC", "MOVING TRUST", "Y63", "QOQ", "20200401", ""));

        assertThat(boards("TAC", "2024-05-31")).containsExactly("QWO");
        assertThat(boards("TAC", "2024-06-01")).containsExactly("QOQ");
        assertThat(boards("TAC", "2024-06-02")).containsExactly("QOQ");
    }

    @Test
    void a_trust_that_closed_is_open_on_its_last_day_and_keeps_its_history() {
        taken("2023-01-01", row("TAD", "CLOSING TRUST", "Y63", "QWO", "20200401", ""));

        taken("2026-11-01", row("TAD", "CLOSING TRUST", "Y63", "QWO", "20200401", "20250331"));

        assertThat(on("TAD", "2025-03-30").getString("state")).isEqualTo("OPEN");
        assertThat(on("TAD", "2025-03-31").getString("state")).isEqualTo("OPEN");
        assertThat(on("TAD", "2025-04-01").getString("state")).isEqualTo("CLOSED");
        assertThat(boards("TAD", "2025-03-31")).containsExactly("QWO");
        assertThat(boards("TAD", "2025-04-01")).isEmpty();
        taken("2023-06-01", row("TAD", "CLOSING TRUST", "Y63", "QWO", "20200401", ""));
        assertThat(on("TAD", "2025-04-01").getString("state"))
                .as("an older file does not reopen it")
                .isEqualTo("CLOSED");
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_nothing() {
        var row = row("TAE", "QUIET TRUST", "Y63", "QWO", "20200401", "");
        taken("2026-11-01", row);

        var again = taken("2026-11-01", row);

        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(PublishedEvents.on("cadre.workforce.organisations.v1")
                        .about(on("TAE", "2026-11-01").getString("id")))
                .hasSize(1)
                .allMatch(event -> event.schemaViolations().isEmpty());
    }

    @Test
    void a_trust_outside_england_belongs_to_nothing_here() {
        taken("2026-11-01", row("TAF", "WELSH TRUST", "W00", "Q99", "20200401", ""));

        assertThat(on("TAF", "2026-11-01").getList("memberships")).isEmpty();
    }

    @Test
    void wrong_values_become_row_errors_that_name_their_column() {
        assertRejected(row("no", "X", "Y63", "QWO", "20200401", ""), "ORGANISATION_CODE,malformed");
        assertRejected(row("TAG", "", "Y63", "QWO", "20200401", ""), "NAME,malformed");
        assertRejected(row("TAG", "X", "Y99", "QWO", "20200401", ""), "NATIONAL_GROUPING,unknown-organisation");
        assertRejected(
                row("TAG", "X", "Y61", "QM7", "20200401", ""), "HIGH_LEVEL_HEALTH_GEOGRAPHY,organisation-closed");
        assertRejected(row("TAG", "X", "Y63", "QWO", "2020-04-01", ""), "OPEN_DATE,malformed");
        assertRejected(row("TAG", "X", "Y63", "QWO", "20200401", "20200331"), "CLOSE_DATE,malformed");
    }

    @Test
    void only_the_national_level_sends_files_of_organisations() {
        send(Calls.as("workforce-planner@RR8"), "2026-11-01", row("TAH", "X", "Y63", "QWO", "20200401", ""))
                .then()
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        var location = send(operator(), "2026-11-01", row("TAH", "X", "Y63", "QWO", "20200401", ""))
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Calls.as("hr@RR8").get(location).then().statusCode(404).body("code", equalTo("organisation-file-not-found"));
        Calls.as("workforce-planner@ENG").get(location).then().statusCode(200);
    }

    @Test
    void the_published_files_of_2022_and_2026_import_and_answer_for_both_days() throws IOException {
        var older = REAL.resolve("ods_trusts_2022.csv");
        var newer = REAL.resolve("ods_trusts_2026.csv");
        assumeThat(older).as("the real files are not here").exists();

        var first = taken("2022-10-01", Files.readString(older));
        var second = taken("2026-11-01", Files.readString(newer));
        var again = taken("2026-11-01", Files.readString(newer));

        assertThat(first.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(first.getInt("counts.total")).isEqualTo(218);
        assertThat(second.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(second.getInt("counts.total")).isEqualTo(274);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(274);
        assertThat(on("RAP", "2022-10-01").getString("state")).isEqualTo("OPEN");
        assertThat(boards("RAP", "2022-10-01")).containsExactly("QMJ");
        assertThat(on("RAP", "2026-11-01").getString("state")).isEqualTo("CLOSED");
        assertThat(boards("RWH", "2026-03-31")).containsExactly("QM7");
        assertThat(boards("RWH", "2026-04-01")).containsExactly("S1Y5D");
        assertThat(boards("G6V2S", "2026-11-01")).containsExactly("Z9B2Z");
    }

    private static String row(String code, String name, String region, String board, String open, String close) {
        var columns = new ArrayList<>(
                List.of(code, name, region, board, "1 ROAD", "", "", "TOWN", "", "AB1 2CD", open, close));
        while (columns.size() < 27) {
            columns.add("");
        }
        return "\"" + String.join("\",\"", columns) + "\"\r\n";
    }

    private static void assertRejected(String row, String error) {
        var job = taken("2026-11-01", row);
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(operator().get(FILES + "/{id}/errors", job.getString("id")).asString())
                .contains(error);
    }

    private static JsonPath taken(String effectiveOn, String csv) {
        var location = send(operator(), effectiveOn, csv)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> operator().get(location).jsonPath(), job -> job.get("finishedAt") != null);
    }

    private static Response send(RequestSpecification sender, String effectiveOn, String csv) {
        return sender.contentType("text/csv")
                .queryParam("effectiveOn", effectiveOn)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(FILES);
    }

    private static RequestSpecification operator() {
        return Calls.as("system-operator@ENG");
    }

    private static List<String> boards(String code, String day) {
        return on(code, day).getList("memberships.findAll { it.kind == 'ICB' }.code");
    }

    private static JsonPath on(String code, String day) {
        return Calls.as("hr@RR8")
                .queryParam("code", code)
                .queryParam("asOf", day)
                .get("/workforce/v1/organisations")
                .jsonPath()
                .setRootPath("items[0]");
    }
}
