package org.cadre.appraisal.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules B19 and B20 of the guide, as the database has them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SealedWordsTest {

    private final String word = "Saxifrage" + UUID.randomUUID();
    private Boardroom board;
    private String test;

    private record Keys(String key, Optional<String> previousKey) implements FitnessKeys {}

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    FitnessKeys keys;

    @BeforeEach
    void a_test_is_checked() {
        board = Boardroom.complete();
        test = board.checked();
    }

    @Test
    void b19_the_words_stand_in_no_table_and_who_may_read_them_does() {
        everythingIsSaid();

        assertThat(tables())
                .contains("fitness_check", "fitness_doubt", "fitness_sign_off", "idempotency_key", "outbox");
        for (var table : tables()) {
            assertThat(rows(table, "cast(t as text) like '%" + word + "%'"))
                    .as(table)
                    .isZero();
        }
        wordsAreRead();
    }

    @Test
    void b19_words_that_were_moved_to_another_row_do_not_open() {
        everythingIsSaid();
        change("""
                update fitness_check set sealed = (select sealed from fitness_check where test_id = :test and "position" = 0)
                where test_id = :test and "position" = 1
                """);

        read().statusCode(500).body("code", equalTo("internal-error"));
        change("update fitness_check set sealed = null, key_id = null where test_id = :test and \"position\" = 1");
    }

    @Test
    void b20_what_a_release_before_wrote_is_read_and_is_sealed_at_the_next_start() {
        everythingIsSaid();
        for (var words : FitnessWords.values()) {
            change("update %s set %s = '%s', key_id = null, sealed = null where test_id = :test and sealed is not null"
                    .formatted(words.sealed().name(), plain(words), word));
        }
        wordsAreRead();

        new SealingWords(new FitnessSeal(keys), database, transactions).sealAll();

        wordsAreSealedUnder(new FitnessSeal(keys));
        wordsAreRead();
    }

    /** A replica of the release before may have written it after the start. */
    @Test
    void b20_what_a_release_before_wrote_is_sealed_with_the_next_step_too() {
        change("update fitness_check set note = '%s', key_id = null, sealed = null where test_id = :test"
                .formatted(word));

        everythingIsSaid();

        wordsAreSealedUnder(new FitnessSeal(keys));
        wordsAreRead();
    }

    @Test
    void b20_after_an_exchange_of_keys_all_words_are_under_the_new_one() {
        everythingIsSaid();
        var next = new FitnessSeal(new Keys(key(7), Optional.of(keys.key())));
        var back = new FitnessSeal(new Keys(keys.key(), Optional.of(key(7))));

        new SealingWords(next, database, transactions).sealAll();
        wordsAreSealedUnder(next);
        new SealingWords(back, database, transactions).sealAll();

        wordsAreSealedUnder(back);
        wordsAreRead();
    }

    /** In a note, in a statement and in the grounds of a doubt. */
    private void everythingIsSaid() {
        var today = LocalDate.now(BusinessCalendar.LONDON).toString();
        var check = Map.of("kind", "INSOLVENCY", "checkedOn", today, "finding", "CONCERN", "note", word);
        act(board.secretary(), test, "record-check", check).statusCode(200);
        act(board.chair(), test, "sign-off", Map.of("verdict", "FIT_WITH_MITIGATION", "statement", word))
                .statusCode(200);
        act(board.secretary(), test, "investigate", Map.of("grounds", word)).statusCode(200);
    }

    private void wordsAreRead() {
        read().statusCode(200)
                .body("checks.note", hasItem(word))
                .body("grounds", equalTo(word))
                .body("statement", equalTo(word))
                .body("doubts.grounds", hasItem(word))
                .body("signOffs.statement", hasItem(word));
    }

    private ValidatableResponse read() {
        return board.member().get(BASE + test).then();
    }

    private void wordsAreSealedUnder(FitnessSeal seal) {
        for (var words : FitnessWords.values()) {
            var table = words.sealed().name();
            assertThat(rows(table, plain(words) + " is not null")).as(table).isZero();
            assertThat(rows(table, "key_id = '%s'".formatted(seal.keyId())))
                    .as(table)
                    .isPositive()
                    .isEqualTo(rows(table, "sealed is not null"));
        }
    }

    private static String plain(FitnessWords words) {
        return words.sealed().plain().orElseThrow();
    }

    private long rows(String table, String condition) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from %s t where %s".formatted(table, condition), Long.class)
                .getSingleResult());
    }

    private void change(String statement) {
        assertThat(transactions.bySystem(() -> database.createNativeMutationQuery(statement)
                        .setParameter("test", UUID.fromString(test.substring(test.lastIndexOf('/') + 1)))
                        .executeUpdate()))
                .isPositive();
    }

    private List<String> tables() {
        return transactions.bySystem(
                () -> database.createNativeQuery("""
                        select cast(relname as text) from pg_class
                        where relnamespace = cast('public' as regnamespace) and relkind in ('r', 'p')
                          and has_table_privilege(oid, 'select')
                        """, String.class).getResultList());
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
