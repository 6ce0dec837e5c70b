package org.cadre.kit.consume;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.cadre.kit.consume.Offsets.PartitionLost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P03", "53300", "57P01", "58030"})
    void a_database_that_is_away_is_an_outage(String sqlState) {
        assertThatThrownBy(() -> Outage.rethrow(new IllegalStateException(new SQLException("away", sqlState))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void so_are_a_connection_that_never_came_a_broker_and_a_lost_partition() {
        var lost = new PartitionLost(new TopicPartition("topic", 3));

        assertThatThrownBy(() -> Outage.rethrow(new IllegalStateException(new SQLException("timeout"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Outage.rethrow(new KafkaException("away"))).isInstanceOf(KafkaException.class);
        assertThatThrownBy(() -> Outage.rethrow(lost)).isSameAs(lost);
    }

    @Test
    void a_broken_rule_and_a_statement_that_took_too_long_are_not() {
        assertThatCode(() -> Outage.rethrow(new IllegalStateException(new SQLException("cancelled", "57014"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Outage.rethrow(new IllegalStateException(new SQLException("duplicate", "23505"))))
                .doesNotThrowAnyException();
    }
}
