package org.cadre.benchmarks.load;

import java.time.Duration;

/** One of the two that are compared. */
public interface Side {

    /** As the table and the progress lines call it. */
    String name();

    /**
     * Works for this long.
     *
     * @throws WrongAnswer if any operation was not done right
     */
    Run run(Duration time);
}
