package org.cadre.talent.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.application.Candidate;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-26");

    @Test
    void nobody_is_appointed_for_a_day_that_is_over() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> startingOn(TODAY.minusDays(1)))
                .extracting(DomainException::code)
                .isEqualTo("starts-in-the-past");

        assertThat(startingOn(TODAY).view().startsOn()).isEqualTo(TODAY);
        assertThat(startingOn(TODAY.plusDays(1)).view().startsOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void an_appointment_ends_one_vacancy_of_the_post() {
        assertThat(startingOn(TODAY).vacancy()).isEqualTo(7);
    }

    private static Appointment startingOn(LocalDate day) {
        var candidate = new Candidate(new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), "RR8");
        return new Appointment(new UUID(0, 1), candidate, new Vacancy(new UUID(0, 5), 7, "STAGE_2"), day, TODAY);
    }
}
