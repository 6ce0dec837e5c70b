package org.cadre.benchmarks;

import java.util.List;
import org.cadre.benchmarks.figure.Figure;

/** One question about the suite, answered by one or more figures. */
public interface Measure {

    /** As the operator names it. */
    String name();

    /** Leaves the suite running as it found it, where it was not said otherwise. */
    List<Figure> take(Bench bench);
}
