package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.cadre.kit.problem.DomainException;
import org.hibernate.HibernateException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

/** Rule C14 of the guide: operators are told what was broken, and nothing of whom it was about. */
class FailureTest {

    private static final String ROW = "Failing row contains (01920000-0000-7000-8000-000000000001, STAGE_2)";

    @Test
    void the_reason_is_the_name_of_what_was_broken() {
        var refused = new SQLException(ROW, "23514");

        assertThat(Failure.of(new ConstraintViolationException(ROW, refused, "stage_known")))
                .isEqualTo(new Failure("constraint stage_known", false));
        assertThat(Failure.of(new HibernateException(ROW, refused))).isEqualTo(new Failure("SQLSTATE 23514", false));
        assertThat(Failure.of(DomainException.conflict("no-active-template", ROW)))
                .isEqualTo(new Failure("no-active-template", false));
        assertThat(Failure.of(new IllegalStateException(ROW))).isEqualTo(new Failure("IllegalStateException", false));
    }

    @Test
    void a_database_that_is_away_is_nobodys_fault_and_a_lock_that_others_hold_may_be_about_one_person() {
        assertThat(isOutage("08006")).isTrue();
        assertThat(isOutage("57P01")).isTrue();
        assertThat(isOutage("53100")).isTrue();
        assertThat(isOutage("55P03")).isFalse();
        assertThat(isOutage("40P01")).isFalse();
    }

    private static boolean isOutage(String state) {
        return Failure.of(new HibernateException("Away", new SQLException("Away", state)))
                .isOutage();
    }
}
