package org.cadre.appraisal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.cadre.appraisal.mail.Reader.Known;
import org.cadre.appraisal.testing.MailServer;
import org.cadre.appraisal.testing.Postbox.Manner;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules ML4 and ML5 of the guide: what does not go out is tried again for two days, and by one replica at a time. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@QuarkusTestResource(MailServer.class)
class MailRetryTest {

    private static final Duration TIME = Duration.ofDays(2);

    private final Instant start = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    private Known reader;

    @Inject
    Reader readers;

    @Inject
    MailQueue queue;

    @Inject
    MailFigures figures;

    @Inject
    Postman postman;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock clock;

    @BeforeEach
    void begin() {
        postman.beginsAnew();
        reader = readers.called("Zoë", "Reader");
        clock.stopAt(start);
        readers.write(reader);
    }

    @AfterEach
    void end() {
        MailServer.behave(Manner.TAKES);
        StandingForWorkforce.recover();
        clock.reset();
    }

    @Test
    void ml4_what_the_server_does_not_take_waits_a_minute_then_two_and_goes_out_when_it_does() {
        MailServer.behave(Manner.HANGS_UP);
        postman.makesTheRound();
        MailServer.behave(Manner.REFUSES_FOR_NOW);
        roundAfter(Duration.ofMinutes(1));
        MailServer.behave(Manner.TAKES);

        roundAfter(Duration.ofSeconds(179));
        assertThat(reader.mails()).isEmpty();
        roundAfter(Duration.ofMinutes(3));

        assertThat(reader.mails()).hasSize(1);
    }

    @Test
    void ml4_just_before_its_time_is_over_it_is_tried_again_and_then_not_any_more() {
        MailServer.behave(Manner.REFUSES_FOR_NOW);

        roundAfter(TIME.minusMillis(1));
        assertThat(postman.waitingFor(reader.personId())).hasSize(1);
        roundAfter(TIME.plusHours(1));
        assertThat(postman.givenUpFor(reader.personId())).hasSize(1);

        MailServer.behave(Manner.TAKES);
        roundAfter(TIME.plusDays(1));
        assertThat(reader.mails()).isEmpty();
    }

    @Test
    void ml4_exactly_when_its_time_is_over_it_is_given_up_and_counted() {
        MailServer.behave(Manner.REFUSES_FOR_NOW);

        roundAfter(TIME);

        assertThat(postman.givenUpFor(reader.personId())).hasSize(1);
        assertThat(transactions.bySystem(queue::count)).isEqualTo(new MailQueue.Count(0, 1));
    }

    @Test
    void ml4_what_was_given_up_is_kept_for_thirty_days() {
        MailServer.behave(Manner.REFUSES_FOR_GOOD);
        postman.makesTheRound();

        forgetAfter(MailFigures.MEMORY);
        assertThat(postman.givenUpFor(reader.personId())).hasSize(1);
        forgetAfter(MailFigures.MEMORY.plusMillis(1));
        assertThat(postman.givenUpFor(reader.personId())).isEmpty();
    }

    @Test
    void ml4_a_server_that_is_away_is_asked_once_a_round() {
        readers.write(reader);
        MailServer.behave(Manner.HANGS_UP);

        postman.makesTheRound();

        assertThat(takenNow()).isPresent();
        assertThat(takenNow()).isEmpty();
    }

    @Test
    void ml5_one_that_a_replica_took_and_did_not_finish_goes_out_when_another_takes_it() {
        var taken = takenNow().orElseThrow();

        roundAfter(MailQueue.LEASE.minusMillis(1));
        assertThat(reader.mails()).isEmpty();
        roundAfter(MailQueue.LEASE);

        assertThat(reader.mails()).hasSize(1);
        assertThat(reader.mails().getFirst().header("Message-ID"))
                .isEqualTo("<%s@trust.invalid>".formatted(taken.id()));
    }

    @Test
    void ml5_what_arrives_twice_has_the_same_id() {
        MailServer.behave(Manner.TAKES_AND_DENIES_IT);
        postman.makesTheRound();
        MailServer.behave(Manner.TAKES);
        roundAfter(Duration.ofMinutes(1));

        assertThat(reader.mails()).hasSize(2);
        assertThat(reader.mails().stream()
                        .map(mail -> mail.header("Message-ID"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void ml5_two_replicas_do_not_take_the_same() throws Exception {
        readers.write(reader);

        List<Optional<Mail>> taken =
                transactions.bySystem(() -> List.of(queue.take(), meanwhile(() -> transactions.bySystem(queue::take))));

        assertThat(taken).allMatch(Optional::isPresent);
        assertThat(taken.stream().map(mail -> mail.orElseThrow().id()).distinct())
                .hasSize(2);
    }

    private Optional<Mail> takenNow() {
        return transactions.bySystem(queue::take);
    }

    private static Optional<Mail> meanwhile(Callable<Optional<Mail>> work) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            return other.submit(work).get();
        }
    }

    private void roundAfter(Duration time) {
        clock.stopAt(start.plus(time));
        postman.makesTheRound();
    }

    private void forgetAfter(Duration time) {
        clock.stopAt(start.plus(time));
        figures.forget();
    }
}
