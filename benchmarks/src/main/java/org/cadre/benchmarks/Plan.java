package org.cadre.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.cadre.benchmarks.appraisal.Sizes;

/**
 * How much is measured.
 *
 * @param rounds of each ratio
 * @param time of each run
 * @param rows of the staff import, and events of the relay's backlog
 * @param writes a second while events are watched on their way
 * @param appraisals how many the appraisal service holds
 * @param recordings where flight recordings of the services go; none without it
 */
public record Plan(
        long seed,
        int rounds,
        Duration time,
        Duration warmUp,
        int rows,
        int writes,
        Sizes appraisals,
        Optional<Path> recordings) {}
