package org.cadre.benchmarks;

import java.util.List;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.report.Report;

/** One question about the suite, answered by one or more figures. */
public interface Measure {

    /** As the operator names it. */
    String name();

    /** By which its figures are published, together with those of the other measures of that page. */
    default String page() {
        return Report.SUITE;
    }

    /** Leaves the suite running as it found it, where it was not said otherwise. */
    List<Figure> take(Bench bench);
}
