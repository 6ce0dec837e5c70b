package org.cadre.appraisal.boardrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.privacy.Holdings;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules B24 and B25 of the guide: what is written of a former board member goes on the day after the last one, and not before. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EndingRecordsTest {

    private static final LocalDate BORN = LocalDate.parse("1960-06-15");
    private static final LocalDate TURNS_75 = LocalDate.parse("2035-06-15");

    @Inject
    EndingRecords ending;

    @Inject
    Holdings holdings;

    @Inject
    MovableClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b24_records_are_kept_when_workforce_forgets_and_go_on_the_day_after_the_75th_birthday() {
        var board = Boardroom.complete();
        var member = board.member.personId();
        tested(board);
        referred(board);
        transactions.runBySystem(() -> holdings.anonymise(member));

        for (var day : new LocalDate[] {TURNS_75.minusDays(1), TURNS_75}) {
            clock.moveTo(day);
            ending.end();
            assertThat(written(member)).containsExactly(Boardroom.CHECKS.size() + 1, 1, 1, 1, 1);
        }
        clock.moveTo(TURNS_75.plusDays(1));
        ending.end();

        assertThat(written(member)).containsExactly(0, 0, 0, 0, 0);
        assertThat(count("select count(*) from fitness_test where person_id = '%s'".formatted(member)))
                .isEqualTo(1);
        ending.end();
        assertThat(count("select count(*) from audit_entry where action = 'empty' and resource_id = '%s'"
                        .formatted(member)))
                .isEqualTo(1);
    }

    @Test
    void b24_of_whom_no_birth_date_is_known_and_of_who_still_has_a_seat_nothing_goes() {
        var sitting = Boardroom.complete();
        tested(sitting);
        var unknown = Boardroom.complete();
        unknown.checked();
        left(unknown);

        clock.moveTo(TURNS_75.plusDays(1));
        ending.end();

        assertThat(written(sitting.member.personId()).getFirst()).isEqualTo(Boardroom.CHECKS.size() + 1);
        assertThat(written(unknown.member.personId()).getFirst()).isEqualTo(Boardroom.CHECKS.size());
    }

    @Test
    void b25_the_birth_date_is_written_down_with_the_identity_and_told_to_its_person() {
        var board = Boardroom.complete();
        var test = board.test(board.memberSeat);
        act(board.member(), test, "attest").statusCode(200);

        board.check(test, "DBS", "CLEAR", "2026-04-02", BORN.toString())
                .statusCode(422)
                .body("code", equalTo("birth-date-unexpected"));
        board.check(
                        test,
                        "IDENTITY",
                        "CLEAR",
                        "2026-04-02",
                        LocalDate.now(clock).toString())
                .statusCode(422)
                .body("code", equalTo("birth-date-too-late"));
        board.check(test, "IDENTITY", "CLEAR", "2026-04-02", "1961-06-15").statusCode(200);
        board.check(test, "IDENTITY", "CLEAR", "2026-04-03", BORN.toString()).statusCode(200);

        board.member()
                .get(BASE + "/people/" + board.member.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body("holdings.category", hasItem("birth date of a board member"));
        assertThat(transactions.<Object>bySystem(() -> database.createNativeQuery(
                                "select born_on from board_member_birth where person_id = :person", LocalDate.class)
                        .setParameter("person", board.member.personId())
                        .getSingleResult()))
                .isEqualTo(BORN);
    }

    private void tested(Boardroom board) {
        var test = board.checked();
        board.check(test, "IDENTITY", "CLEAR", "2026-04-02", BORN.toString()).statusCode(200);
        act(board.chair(), test, "sign-off", Map.of("verdict", "FIT")).statusCode(200);
    }

    private void referred(Boardroom board) {
        left(board);
        var id = board.hr()
                .get(BASE + "/board-references?organisation=" + board.organisation)
                .<String>path("items[0].id");
        act(board.chair(), "/board-references/" + id, "complete", Map.of("text", "Nothing stands against them"))
                .statusCode(200);
        act(board.member(), "/board-references/" + id, "object", Map.of("grounds", "A day is wrong"))
                .statusCode(200);
    }

    private static void left(Boardroom board) {
        act(board.hr(), "/board-seats/" + board.memberSeat, "end", Map.of("endsOn", "2026-11-30"))
                .statusCode(200);
    }

    /** Checks, sign-offs, references, objections and birth dates that are still written. */
    private List<Integer> written(UUID person) {
        return List.of(
                        "fitness_check join fitness_test on id = test_id where person_id = '%s'",
                        "fitness_sign_off join fitness_test on id = test_id where person_id = '%s'",
                        "reference_text where text is not null and person_id = '%s'",
                        "reference_objection where grounds is not null and person_id = '%s'",
                        "board_member_birth where born_on is not null and person_id = '%s'")
                .stream()
                .map(rows -> count("select count(*) from " + rows.formatted(person)))
                .toList();
    }

    private int count(String sql) {
        return transactions
                .bySystem(() -> database.createNativeQuery(sql, Long.class).getSingleResult())
                .intValue();
    }
}
