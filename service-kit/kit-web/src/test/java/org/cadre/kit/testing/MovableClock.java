package org.cadre.kit.testing;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.cadre.kit.time.BusinessCalendar;

/** The system's clock until a test moves it; inject it into a test and {@link #reset()} it afterwards. */
@Mock
@Singleton
public class MovableClock extends Clock {

    private final AtomicReference<Clock> shown = new AtomicReference<>(Clock.systemUTC());

    /** Noon in London on that day. */
    public void moveTo(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(BusinessCalendar.LONDON).toInstant();
        shown.set(Clock.offset(
                Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), noon)));
    }

    /** Shows that moment until it is moved again, for a rule that turns at a moment and not at a day. */
    public void stopAt(Instant moment) {
        shown.set(Clock.fixed(moment, ZoneOffset.UTC));
    }

    public void reset() {
        shown.set(Clock.systemUTC());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return shown.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return shown.get().instant();
    }
}
