package org.cadre.appraisal.fitness;

import java.util.function.Function;
import org.cadre.appraisal.sealing.SealedText;

/** A part of a test with somebody's own words, which the rules do not read. */
interface Worded<T> {

    /** Whether they stand in plain: they were just said, or a release before this one wrote them. */
    boolean isPlain();

    T sealed(Function<String, SealedText> seal);

    T opened(Function<SealedText, String> seal);
}
