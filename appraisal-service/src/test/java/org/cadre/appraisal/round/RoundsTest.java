package org.cadre.appraisal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything is looked at once, and what one piece did stays whatever becomes of the next. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RoundsTest {

    private static final Instant TEN = Instant.parse("2026-11-05T10:00:00Z");

    @Inject
    Rounds rounds;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_round_is_made_once_an_hour() {
        var name = UUID.randomUUID().toString();
        var made = new ArrayList<Instant>();

        for (var minute : new long[] {-1, 0, 59, 60, 61}) {
            clock.stopAt(TEN.plusSeconds(minute * 60));
            rounds.hourly(name, () -> made.add(clock.instant()));
        }

        assertThat(made).containsExactly(TEN.minusSeconds(60), TEN, TEN.plusSeconds(3600));
    }

    @Test
    void another_round_of_the_hour_has_another_name() {
        var made = new ArrayList<String>();

        for (var name : List.of("to-sign-" + UUID.randomUUID(), "to-decide-" + UUID.randomUUID())) {
            rounds.hourly(name, () -> made.add(name));
        }

        assertThat(made).hasSize(2);
    }

    @Test
    void by_ids_it_goes_on_behind_the_last_until_a_piece_is_not_full() {
        var all = IntStream.rangeClosed(1, 2 * Rounds.PIECE)
                .mapToObj(number -> new UUID(0, number))
                .toList();
        var sizes = new ArrayList<Integer>();

        rounds.byIds(behind -> {
            var looked = all.stream()
                    .filter(id -> id.getLeastSignificantBits() > behind.getLeastSignificantBits())
                    .limit(Rounds.PIECE)
                    .toList();
            sizes.add(looked.size());
            return Rounds.last(looked, id -> id);
        });

        assertThat(sizes).containsExactly(Rounds.PIECE, Rounds.PIECE, 0);
    }

    @Test
    void a_queue_is_taken_from_until_a_piece_is_not_full() {
        var waiting = new ArrayList<>(LongStream.range(0, 7).boxed().toList());
        var taken = new ArrayList<Integer>();

        rounds.ofQueue(3, () -> {
            var piece = waiting.subList(0, Math.min(3, waiting.size()));
            taken.add(piece.size());
            piece.clear();
            return taken.getLast();
        });

        assertThat(taken).containsExactly(3, 3, 1);
    }

    @Test
    void what_one_piece_wrote_stays_when_the_next_one_fails() {
        var person = UUID.randomUUID();

        assertThatThrownBy(() -> rounds.byIds(behind -> {
                    note(person, behind);
                    if (behind.getLeastSignificantBits() == 1) {
                        throw new IllegalStateException("The second one fails");
                    }
                    return Optional.of(new UUID(0, 1));
                }))
                .hasMessage("The second one fails");

        assertThat(noted(person)).containsExactly(new UUID(0, 0).toString());
    }

    private void note(UUID person, UUID behind) {
        database.createNativeMutationQuery(
                        "insert into noted_leaver (person_id, organisation, last_day) values (:person, :id, now())")
                .setParameter("person", person)
                .setParameter("id", behind.toString())
                .executeUpdate();
    }

    private List<String> noted(UUID person) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select organisation from noted_leaver where person_id = :person", String.class)
                .setParameter("person", person)
                .getResultList());
    }
}
