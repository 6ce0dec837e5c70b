package org.cadre.workforce.planning.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule FC83 of the guide for forecasting: the rule is dated. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DisclosureDaysTest {

    private static final LocalDate FIRST = LocalDate.parse("2018-09-01");
    private static final LocalDate NEXT = LocalDate.parse("2031-04-01");

    @Inject
    Disclosure disclosure;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void theRuleThatThereIs() {
        transactions.runBySystem(() -> {
            change(
                    "delete from reference_item where data_set = 'forecast-disclosure-rules' and valid_from = :day",
                    NEXT);
            change(
                    "update reference_item set valid_to = null where data_set = 'forecast-disclosure-rules' and valid_to = :day",
                    NEXT.minusDays(1));
        });
    }

    @Test
    void a_new_rule_counts_from_its_day_on() {
        transactions.runBySystem(() -> {
            change(
                    "update reference_item set valid_to = :day where data_set = 'forecast-disclosure-rules'",
                    NEXT.minusDays(1));
            change("""
                    insert into reference_item (data_set, code, valid_from, body)
                    select data_set, code, :day, jsonb_set(body, '{hiddenUpTo}', '9')
                    from reference_item where data_set = 'forecast-disclosure-rules'
                    """, NEXT);
        });

        assertThat(hiddenUpTo(NEXT.minusDays(1))).isEqualTo(7);
        assertThat(hiddenUpTo(NEXT)).isEqualTo(9);
        assertThat(hiddenUpTo(NEXT.plusDays(1))).isEqualTo(9);
    }

    @Test
    void before_the_first_rule_nothing_is_told() {
        assertThatThrownBy(() -> hiddenUpTo(FIRST.minusDays(1))).hasMessageContaining("No rule");
        assertThat(hiddenUpTo(FIRST)).isEqualTo(7);
        assertThat(hiddenUpTo(FIRST.plusDays(1))).isEqualTo(7);
    }

    private int hiddenUpTo(LocalDate day) {
        return transactions.bySystem(() -> disclosure.on(day)).hiddenUpTo();
    }

    private void change(String sql, LocalDate day) {
        database.createNativeMutationQuery(sql).setParameter("day", day).executeUpdate();
    }
}
