package org.cadre.benchmarks.load;

/**
 * The subject, what it is compared with, and the subject once more, within a few seconds and in random order.
 *
 * @param swing how far the load average moved meanwhile
 */
public record Round(Run subject, Run against, Run again, double load, double swing, long stolenTicks) {

    public double ratio() {
        return subject.perSecond() / against.perSecond();
    }

    /** Of the subject to itself: 1, but for noise. */
    public double nothing() {
        return subject.perSecond() / again.perSecond();
    }
}
