package org.cadre.appraisal.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Calls;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OrganisationsTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");

    @Inject
    OrganisationTree tree;

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void organisations_are_read_as_workforce_publishes_them() {
        var type = "cadre.workforce.organisation.recorded.v1";
        var id = "01920000-0000-7000-8000-000000000021";
        ForeignEvents.publish(Upstream.ORGANISATIONS, id, type, id, 1, Upstream.sample("workforce", type));
        awaitCover("Y61", "RWH");

        clock.moveTo(LAST_DAY);
        assertThat(tree.covers("QM7", "RWH")).isTrue();
        clock.moveTo(LAST_DAY.plusDays(1));
        assertThat(tree.covers("QM7", "RWH")).isFalse();
        assertThat(tree.covers("S1Y5D", "RWH")).isTrue();
    }

    @Test
    void a_role_at_a_region_counts_at_a_trust_of_its_system() {
        record("W01", "");
        record("W02", membership("REGION", "W01", "2022-07-01", null));
        record("W03", membership("ICB", "W02", "2022-07-01", null));
        awaitCover("W01", "W03");

        assertThat(tree.covers("W03", "W03")).isTrue();
        assertThat(tree.covers("W02", "W03")).isTrue();
        assertThat(tree.covers("W03", "W01")).isFalse();
        Calls.as("hr@W01").get(Calls.BASE + "/cycles?organisation=W03").then().statusCode(200);
        Calls.as("hr@W09").get(Calls.BASE + "/cycles?organisation=W03").then().statusCode(403);
    }

    @Test
    void a_membership_counts_to_its_last_day_and_its_successor_from_the_day_after() {
        record(
                "W13",
                membership("ICB", "W11", "2022-07-01", "2026-03-31") + ","
                        + membership("ICB", "W12", "2026-04-01", null));
        clock.moveTo(LAST_DAY.minusDays(1));
        awaitCover("W11", "W13");

        clock.moveTo(LAST_DAY);
        assertThat(tree.covers("W11", "W13")).isTrue();
        assertThat(tree.covers("W12", "W13")).isFalse();
        clock.moveTo(LAST_DAY.plusDays(1));
        assertThat(tree.covers("W11", "W13")).isFalse();
        assertThat(tree.covers("W12", "W13")).isTrue();
    }

    @Test
    void an_older_event_changes_nothing() {
        var id = UUID.randomUUID();
        publish(id, 2, "W23", membership("ICB", "W21", "2022-07-01", null));
        publish(id, 1, "W23", membership("ICB", "W22", "2022-07-01", null));
        awaitCover("W21", "W23");
        publish(id, 3, "W23", membership("ICB", "W24", "2022-07-01", null));
        awaitCover("W24", "W23");

        assertThat(tree.covers("W22", "W23")).isFalse();
        assertThat(tree.covers("W21", "W23")).isFalse();
    }

    private void awaitCover(String wider, String organisation) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> tree.covers(wider, organisation));
    }

    private static void record(String code, String memberships) {
        publish(UUID.randomUUID(), 1, code, memberships);
    }

    private static void publish(UUID id, long number, String code, String memberships) {
        ForeignEvents.publish(
                Upstream.ORGANISATIONS,
                id.toString(),
                "cadre.workforce.organisation.recorded.v1",
                id.toString(),
                number,
                """
                {"organisationId": "%s", "code": "%s", "name": "Somewhere", "type": "TRUST", "opensOn": "2010-04-01",
                 "memberships": [%s], "successors": [], "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, code, memberships));
    }

    private static String membership(String kind, String code, String from, String to) {
        var end = to == null ? "" : ", \"to\": \"%s\"".formatted(to);
        return "{\"kind\": \"%s\", \"code\": \"%s\", \"from\": \"%s\"%s}".formatted(kind, code, from, end);
    }
}
