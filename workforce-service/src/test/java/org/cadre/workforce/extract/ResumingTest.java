package org.cadre.workforce.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.extract.Extract.somebody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ResumingTest {

    /** To measure, run with {@code -Dcadre.extract.rows=20000} on a quiet machine. */
    private static final int ROWS = Integer.getInteger("cadre.extract.rows", 3_000);

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    /** The state that a process killed between two chunks leaves behind: some applied, the rest still to come. */
    @Test
    void a_job_that_a_dead_process_left_half_done_goes_on_behind_its_checkpoint() {
        var done = new Extract().with(somebody()).with(somebody()).taken();
        var job = UUID.fromString(done.getString("id"));
        transactions.runBySystem(() -> {
            left(job);
            pending(job, somebody());
        });

        var finished = Extract.finished("hr@RR8", Extract.EXTRACTS + "/" + job);

        assertThat(finished.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(finished.getInt("counts.created")).isEqualTo(3);
        assertThat(rowsLeft(job)).isZero();
    }

    @Test
    void thousands_of_rows_are_taken_in_well_under_a_minute_and_their_progress_shows() {
        var extract = new Extract();
        var manager = somebody();
        IntStream.range(1, ROWS)
                .mapToObj(row -> Extract.changed(somebody(), "MANAGER_EMPLOYEE_NUMBER", manager.get("EMPLOYEE_NUMBER")))
                .forEach(extract::with);
        extract.with(manager);
        var csv = extract.csv();

        var started = System.nanoTime();
        var location =
                Extract.send(Calls.as("hr@RR8"), csv).statusCode(202).extract().header("Location");
        var stored = System.nanoTime();
        var sawProgress = sawProgress(location);
        var job = Extract.finished("hr@RR8", location);
        var seconds = (System.nanoTime() - started) / 1e9;

        System.out.printf(
                "%d rows: stored after %.1f s, taken in after %.1f s%n", ROWS, (stored - started) / 1e9, seconds);
        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("counts.created")).isEqualTo(ROWS);
        assertThat(sawProgress).isTrue();
        assertThat(seconds).isLessThan(60);
    }

    private static boolean sawProgress(String location) {
        var seen = await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(60))
                .until(() -> Calls.as("hr@RR8").get(location).jsonPath(), job -> job.getInt("counts.created") > 0);
        return seen.getInt("counts.created") < ROWS && seen.getString("state").equals("RUNNING");
    }

    private void left(UUID job) {
        database.createNativeMutationQuery("""
                        update intake_job set state = 'RUNNING', finished_at = null, total = 3, applied_through = 3
                        where id = :job
                        """).setParameter("job", job).executeUpdate();
    }

    private void pending(UUID job, Map<String, String> row) {
        var person = UUID.randomUUID();
        database.createNativeMutationQuery("insert into staff_identity values (:uid, :person)")
                .setParameter("uid", row.get("STAFF_UID"))
                .setParameter("person", person)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into intake_row (job_id, line, row_key, fields, rejected, subject)
                        values (:job, 4, :key, :fields, false, :person)
                        """)
                .setParameter("job", job)
                .setParameter("key", "RR8/" + row.get("EMPLOYEE_NUMBER"))
                .setParameter("fields", row.values().toArray(String[]::new))
                .setParameter("person", person)
                .executeUpdate();
    }

    private long rowsLeft(UUID job) {
        return transactions.bySystem(
                () -> database.createNativeQuery("select count(*) from intake_row where job_id = :job", Long.class)
                        .setParameter("job", job)
                        .getSingleResult());
    }
}
