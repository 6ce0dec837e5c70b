package org.cadre.talent.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.role.RoleView;
import org.junit.jupiter.api.Test;

class AdvertTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-01-11");
    private static final LocalDate LAST = LocalDate.parse("2027-01-31");
    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    private final Advert advert = new Advert(
            new UUID(0, 1),
            new RoleView(new UUID(0, 2), new UUID(0, 3), "RR8", "Head of theatres", "STAGE_2"),
            7,
            new Period(FIRST, LAST));

    @Test
    void applications_are_taken_from_the_first_day_on() {
        refuses("advert-not-open-yet", () -> advert.refuseUnlessTakingApplications(FIRST.minusDays(1)));
        takesApplicationsOn(FIRST);
        takesApplicationsOn(FIRST.plusDays(1));
    }

    @Test
    void applications_are_taken_on_the_last_day_but_not_after_it() {
        takesApplicationsOn(LAST.minusDays(1));
        takesApplicationsOn(LAST);
        refuses("advert-closed", () -> advert.refuseUnlessTakingApplications(LAST.plusDays(1)));
    }

    @Test
    void a_closed_advert_takes_none() {
        assertThat(advert.close(Closure.byHand(FIRST, "The post is not needed"), NOW))
                .extracting(AdvertEvent.Closed::reason)
                .isEqualTo(CloseReason.BY_HAND);

        refuses("advert-closed", () -> advert.refuseUnlessTakingApplications(FIRST));
        refuses("advert-illegal-transition", () -> advert.close(Closure.byFilling(FIRST), NOW));
    }

    @Test
    void an_advert_does_not_open_on_a_day_that_is_over() {
        refuses("opens-in-the-past", () -> Period.announcedOn(FIRST, FIRST.minusDays(1), LAST));

        assertThat(Period.announcedOn(FIRST, FIRST, LAST)).isNotNull();
        assertThat(Period.announcedOn(FIRST, FIRST.plusDays(1), LAST)).isNotNull();
    }

    @Test
    void an_advert_may_last_one_day_and_no_less() {
        refuses("period-reversed", () -> new Period(FIRST, FIRST.minusDays(1)));

        assertThat(new Period(FIRST, FIRST)).isNotNull();
    }

    @Test
    void there_is_no_way_back() {
        assertThat(AdvertState.OPEN.successors()).isEqualTo(Set.of(AdvertState.CLOSED));
        assertThat(AdvertState.CLOSED.successors()).isEmpty();
        refuses("advert-illegal-transition", () -> AdvertState.OPEN.become(AdvertState.OPEN));
    }

    private void takesApplicationsOn(LocalDate day) {
        assertThatCode(() -> advert.refuseUnlessTakingApplications(day)).doesNotThrowAnyException();
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
