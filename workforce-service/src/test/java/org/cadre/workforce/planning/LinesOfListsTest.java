package org.cadre.workforce.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules CS2 and FC2: a list tells lines. What it must not read the database refuses to show meanwhile, so that a page of large
 * documents comes only where none of them was read.
 */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LinesOfListsTest {

    private static final int PAGE = 50;

    /** A document of 300 kB. */
    private static final String LARGE = "cast(json_build_object('name', 'Large', 'pad', repeat('x', 300000)) as text)";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @ConfigProperty(name = "quarkus.datasource.username")
    String app;

    @ParameterizedTest
    @CsvSource({
        "capacity-studies, QUEUE",
        "wisn, WISN",
        "capacity-simulations, SIMULATION",
        "goals, GOAL",
        "calibrations, CALIBRATION"
    })
    void a_page_of_large_studies_reads_neither_questions_nor_answers(String collection, String kind) throws Exception {
        insert("capacity_study (id, kind, organisation, code_version, question, answer, made_at)"
                + " select gen_random_uuid(), '%s', 'RAE', 'none-1', %s, %s, now()".formatted(kind, LARGE, LARGE));

        pageWithout("capacity_study", List.of("question", "answer"), collection)
                .body("items.name", everyItem(is("Large")))
                .body("items.kind", everyItem(is(kind)));
    }

    @Test
    void a_page_of_large_scenarios_reads_no_levers() throws Exception {
        insert("planning_scenario (id, organisation, made_at, document)"
                + " select gen_random_uuid(), 'RAE', now(), %s".formatted(LARGE));

        pageWithout("planning_scenario", List.of("document"), "scenarios").body("items.name", everyItem(is("Large")));
    }

    @Test
    void a_page_of_large_runs_reads_neither_questions_nor_what_they_have_so_far() throws Exception {
        var model = UUID.randomUUID();
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into planning_model (id, organisation, name, starts_on, sha256, made_at, document)
                        values (:id, 'RAE', 'None', '2026-04-01', '0', now(), '{}')
                        """)
                .setParameter("id", model)
                .executeUpdate());
        insert("planning_run (id, version, organisation, model_id, model_sha256, question, state, draws, draws_done,"
                + " code_version, asked_at, partial) select gen_random_uuid(), 0, 'RAE', cast('%s' as uuid), '0', %s, 'DONE', 2, 2,"
                        .formatted(model, LARGE)
                + " 'none-1', now(), %s".formatted(LARGE));

        pageWithout("planning_run", List.of("question", "partial"), "runs")
                .body("items.modelId", everyItem(is(model.toString())))
                .body("items.mode", everyItem(is("EXPECTED")));
    }

    private void insert(String rows) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "insert into %s from generate_series(1, %d)".formatted(rows, PAGE))
                .executeUpdate());
    }

    private ValidatableResponse pageWithout(String table, List<String> hidden, String collection) throws SQLException {
        byOwner("revoke select on %s from %s".formatted(table, app));
        byOwner("grant select (%s) on %s to %s".formatted(others(table, hidden), table, app));
        try {
            assertThat(hidden).noneMatch(column -> isSeen(table, column));
            return Calls.as("hr@RAE")
                    .queryParam("organisation", "RAE")
                    .queryParam("limit", PAGE)
                    .get("/workforce/v1/" + collection)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(PAGE));
        } finally {
            byOwner("grant select on %s to %s".formatted(table, app));
        }
    }

    private String others(String table, List<String> hidden) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select string_agg(attname, ', ') from pg_attribute
                        where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                          and attname not in (:hidden)
                        """, String.class)
                .setParameter("table", table)
                .setParameterList("hidden", hidden)
                .getSingleResult());
    }

    private boolean isSeen(String table, String column) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select has_column_privilege('%s', '%s', 'select')".formatted(table, column), Boolean.class)
                .getSingleResult());
    }

    private void byOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
