package org.cadre.gateway.guard;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.cadre.gateway.door.Refusals;

/** A client may invent methods; each would be a time series of its own in the metrics. */
@Singleton
class KnownMethods implements MeterFilter {

    private static final String METHOD = "method";

    @Override
    public Meter.Id map(Meter.Id id) {
        return Optional.ofNullable(id.getTag(METHOD))
                .filter(method -> !Refusals.METHODS.contains(method))
                .map(method -> id.withTag(Tag.of(METHOD, "OTHER")))
                .orElse(id);
    }
}
