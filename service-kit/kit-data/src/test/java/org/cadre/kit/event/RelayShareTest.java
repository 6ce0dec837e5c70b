package org.cadre.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.Databases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelayShareTest {

    private static Map<String, String> database;

    @BeforeAll
    static void createDatabase() {
        database = Databases.create("relay_share");
    }

    @Test
    void a_single_replica_holds_everything() throws SQLException {
        try (var connection = connect()) {
            var alone = new RelayShare(connection);

            alone.balance();

            assertThat(alone.held()).hasSize(Outbox.PARTITIONS);
        }
    }

    @Test
    void replicas_share_and_the_share_of_a_dead_one_is_taken_over() throws SQLException {
        try (var first = connect()) {
            var survivor = new RelayShare(first);
            survivor.balance();
            try (var second = connect();
                    var third = connect()) {
                var others = List.of(new RelayShare(second), new RelayShare(third));
                survivor.balance();
                others.getFirst().balance();
                others.getLast().balance();

                var together = new HashSet<>(survivor.held());
                others.forEach(other -> together.addAll(other.held()));

                assertThat(survivor.held()).hasSize(6);
                assertThat(others).allSatisfy(other -> assertThat(other.held()).hasSizeBetween(4, 6));
                assertThat(together).hasSize(Outbox.PARTITIONS);
            }
            await().untilAsserted(() -> {
                survivor.balance();
                assertThat(survivor.held()).hasSize(Outbox.PARTITIONS);
            });
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("CADRE_DB_URL"),
                database.get("CADRE_DB_JOBS_USER"),
                database.get("CADRE_DB_JOBS_PASSWORD"));
    }
}
