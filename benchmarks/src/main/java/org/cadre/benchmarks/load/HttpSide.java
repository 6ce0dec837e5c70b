package org.cadre.benchmarks.load;

import java.time.Duration;

/** Clients that each wait for their answer before they ask again, over a fixed number of connections. */
public record HttpSide(String name, Requests requests, int connections, Meter meter) implements Side {

    @Override
    public Run run(Duration time) {
        var before = meter.now();
        var answered = new HttpLoad(requests).closed(connections, time).orFail().answered();
        return new Run(answered, time, meter.since(before));
    }
}
