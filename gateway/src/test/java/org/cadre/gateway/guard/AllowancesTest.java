package org.cadre.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    @Test
    void the_quota_comes_back_evenly() {
        var allowances = new Allowances(quota(60, 100), clock);
        spend(allowances, "a", 60);
        assertThat(spend(allowances, "a", 1)).isZero();

        pass(Duration.ofSeconds(10));

        assertThat(spend(allowances, "a", 20)).isEqualTo(10);
    }

    @Test
    void saved_up_and_refilled_it_is_less_than_twice_the_quota_in_any_window() {
        var allowances = new Allowances(quota(60, 100), clock);

        var admitted = IntStream.range(0, 60)
                .map(second -> {
                    var passed = spend(allowances, "a", 60);
                    pass(Duration.ofSeconds(1));
                    return passed;
                })
                .sum();

        assertThat(admitted).isBetween(60, 2 * 60 - 1);
    }

    @Test
    void a_clock_that_goes_back_takes_nothing_away() {
        var allowances = new Allowances(quota(2, 100), clock);
        spend(allowances, "a", 1);

        pass(Duration.ofHours(-1));

        assertThat(spend(allowances, "a", 2)).isEqualTo(1);
    }

    @Test
    void no_more_clients_are_remembered_than_there_is_room_for() {
        var allowances = new Allowances(quota(1, 10), clock);

        IntStream.range(0, 1000).forEach(client -> spend(allowances, "client-" + client, 1));

        assertThat(allowances.remembered()).isLessThanOrEqualTo(10);
    }

    @Test
    void an_address_without_a_client_has_a_quota_of_its_own() {
        var allowances = new Allowances(quota(1, 10), clock);
        var stranger = new Account(new Client("127.0.0.1"), " pages");

        IntStream.range(0, 3000)
                .forEach(call ->
                        assertThat(allowances.spendOne(stranger).isConsumed()).isTrue());

        assertThat(allowances.spendOne(stranger).isConsumed()).isFalse();
    }

    private static int spend(Allowances allowances, String client, int times) {
        var account = new Account(new Client(client), "appraisal");
        return (int) IntStream.range(0, times)
                .filter(call -> allowances.spendOne(account).isConsumed())
                .count();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static QuotaConfig quota(long requests, int remembered) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(QuotaConfig.class)
                .withDefaultValue("cadre.quota.requests", Long.toString(requests))
                .withDefaultValue("cadre.quota.remembered", Integer.toString(remembered))
                .withDefaultValue("cadre.quota.window", "1M")
                .build()
                .getConfigMapping(QuotaConfig.class);
    }
}
