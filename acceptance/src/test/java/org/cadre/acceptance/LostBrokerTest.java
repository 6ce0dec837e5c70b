package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.local.operate.Finding;
import org.cadre.local.operate.Finding.Verdict;
import org.cadre.local.operate.Operator;
import org.cadre.local.operate.RebuildRun;
import org.cadre.local.operate.Reconciliation;
import org.cadre.local.operate.RepublishRun;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kafka loses everything it had; the outboxes give it back. */
@ExtendWith(SharedSuite.class)
class LostBrokerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> SERVICES =
            Service.behindTheGateway().stream().map(Service::id).toList();

    private final Operator operator = new Operator(SharedSuite.suite());

    @Test
    void what_was_published_comes_back_every_projection_can_be_rebuilt_from_it_and_the_journey_goes_on()
            throws IOException {
        var before = settled();

        var republish = new RepublishRun(operator, Progress.silent(), PATIENCE);
        loseEverything(() -> republish.ask(SERVICES));
        republish.await(SERVICES);

        assertThat(settled()).isEqualTo(before);
        var rebuild = new RebuildRun(operator, Progress.silent());
        for (var service : SERVICES) {
            for (var group : rebuild.groups(service, "")) {
                assertThat(rebuild.of(service, group, false)).as(group).isTrue();
            }
        }
        assertThat(settled()).isEqualTo(before);
        try (var rehearsal = SharedSuite.rehearsal()) {
            rehearsal.journey().run();
        }
        settled();
    }

    @Test
    void a_read_model_that_was_spoilt_is_named_and_a_rebuild_makes_it_right() throws SQLException {
        settled();
        var person = spoil();

        var found = new Reconciliation(operator, Duration.ofSeconds(5)).run();

        assertThat(found)
                .filteredOn(finding -> finding.verdict() != Verdict.SAME)
                .extracting(Finding::group, Finding::verdict, Finding::different)
                .containsExactly(tuple("talent.people", Verdict.DIVERGED, List.of(person)));
        assertThat(new RebuildRun(operator, Progress.silent()).of("talent", "talent.people", false))
                .isTrue();
        settled();
    }

    /** Takes one person back to an older event, behind the back of talent. */
    private static UUID spoil() throws SQLException {
        var suite = SharedSuite.suite();
        var user = "talent_app";
        var password = suite.site().state().secrets().password(user);
        try (var database = DriverManager.getConnection(suite.postgres().jdbcUrl("talent"), user, password);
                var statement = database.createStatement();
                var row = statement.executeQuery("""
                        update workforce_person set event_number = 0
                        where person_id = (select person_id from workforce_person order by person_id limit 1)
                        returning person_id
                        """)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** Waits until nothing is on its way; then everybody must know the same. */
    private List<Finding> settled() {
        var findings = new Patience(PATIENCE)
                .await(
                        "all events",
                        () -> Optional.of(new Reconciliation(operator, Duration.ofSeconds(20)).run())
                                .filter(found -> found.stream().noneMatch(one -> one.verdict() == Verdict.BEHIND)));
        assertThat(findings).hasSizeGreaterThanOrEqualTo(9);
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.verdict()).as(finding.line()).isEqualTo(Verdict.SAME));
        return findings;
    }

    private static void loseEverything(Runnable meanwhile) throws IOException {
        var kafka = SharedSuite.suite().kafka();
        kafka.stop();
        try (var files = Files.walk(SharedSuite.suite().site().state().data("kafka"))) {
            for (var path : files.sorted(Comparator.reverseOrder()).toArray(Path[]::new)) {
                Files.delete(path);
            }
        }
        meanwhile.run();
        kafka.start();
    }
}
