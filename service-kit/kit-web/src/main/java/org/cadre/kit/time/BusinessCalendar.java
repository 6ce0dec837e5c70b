package org.cadre.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the English NHS: a day starts at midnight in London, whatever the server's zone. */
@ApplicationScoped
public class BusinessCalendar {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    BusinessCalendar(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
