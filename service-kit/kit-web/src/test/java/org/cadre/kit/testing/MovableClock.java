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

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    /** Noon in London on that day. */
    public void moveTo(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(BusinessCalendar.LONDON).toInstant();
        offset.set(Duration.between(Clock.systemUTC().instant(), noon));
    }

    public void reset() {
        offset.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get());
    }
}
