package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;

/** What the tests of queues have in common. */
final class Queue {

    /** The golden values are printed with six digits. */
    static final Offset<Double> PRINTED = within(5e-7);

    private Queue() {}

    static <F> F steady(Answer<F> answer) {
        assertThat(answer).isInstanceOf(Steady.class);
        return ((Steady<F>) answer).figures();
    }

    static <F> Unstable<F> unstable(Answer<F> answer) {
        assertThat(answer).isInstanceOf(Unstable.class);
        return (Unstable<F>) answer;
    }
}
