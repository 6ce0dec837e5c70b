package org.cadre.appraisal.upstream.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule W9 of the guide, where nobody was named who could be asked, or wrongly. */
class DirectoryTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    /** Settings of an operator. */
    private record Given(Optional<URI> workforce, Optional<URI> issuer, Optional<String> key)
            implements DirectorySettings {

        @Override
        public String client() {
            return "cadre-letters";
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration rest() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int atOnce() {
            return 1;
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void without_an_address_an_issuer_or_a_key_nobody_is_asked() {
        assertUnknown(new Given(Optional.empty(), Optional.of(NOBODY), Optional.of("key")));
        assertUnknown(new Given(Optional.of(NOBODY), Optional.empty(), Optional.of("key")));
        assertUnknown(new Given(Optional.of(NOBODY), Optional.of(NOBODY), Optional.empty()));

        assertThat(meters.getMeters()).isEmpty();
        assertThat(directory(new Given(Optional.empty(), Optional.of(NOBODY), Optional.of("key")))
                        .addressee(new UUID(0, 1)))
                .isEqualTo(Addressed.UNKNOWN);
    }

    @Test
    void who_is_away_is_asked_once_and_then_left_alone() {
        var directory = directory(new Given(Optional.of(NOBODY), Optional.of(NOBODY), Optional.of("key")));

        assertThat(ask(directory)).isEqualTo(Called.UNKNOWN);
        assertThat(ask(directory)).isEqualTo(Called.UNKNOWN);

        assertThat(asked("failed")).isEqualTo(1);
        assertThat(asked("resting")).isEqualTo(1);
    }

    @Test
    void an_address_that_is_none_is_a_failure_and_nothing_worse() {
        var wrong = Optional.of(URI.create("workforce"));

        assertUnknown(new Given(wrong, wrong, Optional.of("key")));

        assertThat(asked("failed")).isEqualTo(1);
    }

    @Test
    void a_name_that_was_told_is_not_in_the_text_of_the_answer() {
        var called = new Called(Map.of(new UUID(0, 1), "Serinus"), Optional.empty(), true);

        assertThat(called.toString()).doesNotContain("Serinus").contains("<PERSONAL>");
        var addressee = new Addressee("Serinus", "Canaria", Optional.of("serinus@trust.invalid"));
        assertThat(addressee.toString()).doesNotContain("erinus", "Canaria");
        assertThat(new Addressed(Optional.of(addressee), true).toString()).doesNotContain("erinus", "Canaria");
    }

    private void assertUnknown(DirectorySettings settings) {
        assertThat(ask(directory(settings))).isEqualTo(Called.UNKNOWN);
    }

    private static Called ask(Directory directory) {
        return directory.ask("RR8", Set.of(new UUID(0, 1)));
    }

    private double asked(String outcome) {
        return meters.counter("directory.asked", "outcome", outcome).count();
    }

    private Directory directory(DirectorySettings settings) {
        var calls = new ShortCalls(vertx, settings);
        var numbers = new AtomicLong();
        var assertion = new ClientAssertion(settings, () -> new UUID(0, numbers.incrementAndGet()), Clock.systemUTC());
        var token = new SystemToken(settings, calls, assertion, Clock.systemUTC());
        return new Directory(new WorkforceNames(settings, token, calls), new Rest(settings), settings, meters);
    }
}
