package org.cadre.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicasTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final Replicas replicas =
            new Replicas(List.of(URI.create("http://one"), URI.create("http://two"), URI.create("http://three")));

    @Test
    void each_is_first_in_turn() {
        assertThat(List.of(first(NOW), first(NOW), first(NOW), first(NOW)))
                .containsExactly("http://one", "http://two", "http://three", "http://one");
    }

    @Test
    void one_that_rests_is_asked_last_until_it_has_rested() {
        replicas.inTurn(NOW).next().restUntil(NOW.plusSeconds(5));
        first(NOW);
        first(NOW);

        assertThat(replicas.inTurn(NOW))
                .toIterable()
                .extracting(Replica::toString)
                .last()
                .isEqualTo("http://one");
        first(NOW);
        first(NOW);
        assertThat(first(NOW.plusSeconds(5))).isEqualTo("http://one");
    }

    @Test
    void one_that_rests_does_not_count_as_awake_until_it_has_rested() {
        replicas.inTurn(NOW).next().restUntil(NOW.plusSeconds(5));

        assertThat(replicas.awake(NOW.plusMillis(4999))).isEqualTo(2);
        assertThat(replicas.awake(NOW.plusSeconds(5))).isEqualTo(3);
    }

    @Test
    void one_counts_as_awake_even_when_all_rest() {
        replicas.inTurn(NOW).forEachRemaining(replica -> replica.restUntil(NOW.plusSeconds(5)));

        assertThat(replicas.awake(NOW)).isEqualTo(1);
    }

    @Test
    void an_address_without_a_port_means_that_of_its_scheme() {
        assertThat(new Replica(URI.create("https://cadre.example")).request(Duration.ofSeconds(1)))
                .returns(443, RequestOptions::getPort)
                .returns(true, RequestOptions::isSsl);
        assertThat(new Replica(URI.create("http://cadre.example"))
                        .request(Duration.ofSeconds(1))
                        .getPort())
                .isEqualTo(80);
    }

    private String first(Instant now) {
        return replicas.inTurn(now).next().toString();
    }
}
