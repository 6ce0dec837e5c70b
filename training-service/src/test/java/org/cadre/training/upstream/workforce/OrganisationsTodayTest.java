package org.cadre.training.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OrganisationsTodayTest {

    private static final LocalDate SPLIT = LocalDate.parse("2026-04-01");

    @Inject
    OrganisationTree tree;

    @Inject
    MovableClock clock;

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void a_trust_lies_under_itself_its_system_its_region_and_the_nation() {
        Staff.leedsIsKnown();

        assertThat(tree.covers("RR8", "RR8")).isTrue();
        assertThat(tree.covers("QWO", "RR8")).isTrue();
        assertThat(tree.covers("Y63", "RR8")).isTrue();
        assertThat(tree.covers("ENG", "RR8")).isTrue();
        assertThat(tree.covers("RR8", "QWO")).isFalse();
        assertThat(tree.covers("Y59", "RR8")).isFalse();
        assertThat(tree.covers("Y63", "unheard-of")).isFalse();
        assertThat(tree.under(Set.of("Y63"))).contains("Y63", "QWO", "RR8");
        assertThat(tree.under(Set.of("RR8", "unheard-of"))).containsExactlyInAnyOrder("RR8", "unheard-of");
    }

    @Test
    void a_trust_changes_its_system_on_the_day_and_not_a_day_earlier() {
        Staff.organisation(new UUID(9, 1), "RDU", "TRUST", """
                {"kind": "ICB", "code": "QNQ", "from": "2022-07-01", "to": "2026-03-31"},
                {"kind": "ICB", "code": "S9B9J", "from": "2026-04-01"}
                """, 1);
        await().pollInSameThread().until(() -> tree.covers("S9B9J", "RDU"));

        clock.moveTo(SPLIT.minusDays(1));
        assertThat(tree.covers("QNQ", "RDU")).isTrue();
        assertThat(tree.covers("S9B9J", "RDU")).isFalse();
        assertThat(tree.under(Set.of("QNQ", "S9B9J"))).contains("RDU");
        assertThat(tree.under(Set.of("S9B9J"))).containsExactly("S9B9J");
        clock.moveTo(SPLIT);
        assertThat(tree.under(Set.of("S9B9J"))).containsExactlyInAnyOrder("S9B9J", "RDU");
        assertThat(tree.covers("QNQ", "RDU")).isFalse();
        assertThat(tree.covers("S9B9J", "RDU")).isTrue();
        clock.moveTo(SPLIT.plusDays(1));
        assertThat(tree.covers("S9B9J", "RDU")).isTrue();
    }

    @Test
    void the_newest_event_counts_in_whatever_order_they_come() {
        var id = new UUID(9, 2);
        Staff.organisation(id, "RXX", "TRUST", "{\"kind\": \"ICB\", \"code\": \"QNEW\", \"from\": \"2022-07-01\"}", 5);
        Staff.organisation(id, "RXX", "TRUST", "{\"kind\": \"ICB\", \"code\": \"QOLD\", \"from\": \"2022-07-01\"}", 4);
        Staff.organisation(id, "RXX", "TRUST", """
                {"kind": "ICB", "code": "QNEW", "from": "2022-07-01"}, {"kind": "REGION", "code": "Y99", "from": "2022-07-01"}
                """, 6);

        await().pollInSameThread().until(() -> tree.covers("Y99", "RXX"));
        assertThat(tree.covers("QNEW", "RXX")).isTrue();
        assertThat(tree.covers("QOLD", "RXX")).isFalse();
    }
}
