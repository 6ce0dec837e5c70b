package org.cadre.benchmarks.load;

import java.time.Duration;
import java.util.List;

/** Reads what the processes of one side have used so far. */
public record Meter(List<ProcessCpu> own, ProcessCpu database) {

    public Meter {
        own = List.copyOf(own);
    }

    public Cost now() {
        return new Cost(own.stream().map(ProcessCpu::used).reduce(Duration.ZERO, Duration::plus), database.used());
    }

    public Cost since(Cost earlier) {
        return now().minus(earlier);
    }
}
