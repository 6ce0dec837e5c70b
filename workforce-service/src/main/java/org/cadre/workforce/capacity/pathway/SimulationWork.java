package org.cadre.workforce.capacity.pathway;

import org.cadre.kit.problem.DomainException;

/**
 * What a study asks of the server before it is answered.
 *
 * @param ofADay people at a step
 * @param tries studies of all the days: the one that is told, and those of the search for staff
 */
record SimulationWork(double ofADay, int replications, long tries) {

    /** So much takes some two seconds. */
    static final long MOST = 8_000_000;
    /** A day on which hardly anybody comes has to be set up all the same. */
    static final int LEAST_OF_A_DAY = 200;

    /** The field is the one that says how many days. */
    void requireBounded(String field) {
        var work = Math.max(LEAST_OF_A_DAY, ofADay) * replications * tries;
        if (work > MOST) {
            throw DomainException.invalidField(
                    field,
                    "simulation-too-large",
                    "People times steps and looks for whom to call, at least %d a day, times replications and tries are %.0f; one study computes at most %d"
                            .formatted(LEAST_OF_A_DAY, work, MOST));
        }
    }
}
