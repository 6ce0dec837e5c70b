package org.cadre.workforce.capacity.pathway;

import java.util.Locale;
import org.cadre.kit.problem.DomainException;

/**
 * What a study asks of the server before it is answered.
 *
 * @param ofADay people at a step
 * @param tries studies of all the days that the search for staff may make, beside the one that is told; a search seldom makes more
 *     than half of them, so they count half
 */
record SimulationWork(double ofADay, int replications, long tries) {

    /** Some four to six seconds of one core, as 8 million took 2.6 to 3.5 and 24 million 9.6 to 11.1; the gateway waits for ten. */
    static final long MOST = 13_000_000;
    /** A day on which hardly anybody comes has to be set up all the same. */
    static final int LEAST_OF_A_DAY = 200;

    /**
     * Refuses more than one study computes, at what there is too much of: days, where fewer of them would pass, else choices, and
     * where fewer of neither would do, people.
     *
     * @param fieldOfDays the field that says how many
     * @param fewestDays that may be asked for
     */
    void requireBounded(String fieldOfDays, int fewestDays) {
        if (work(replications, tries) <= MOST) {
            return;
        }
        if (work(fewestDays, tries) <= MOST) {
            var remedy = String.format(Locale.UK, "At most %,d days would pass", mostDays());
            throw refused(fieldOfDays, remedy + orFewerTries());
        }
        if (work(fewestDays, 0) <= MOST) {
            var remedy = "With such choices not even %d days would pass: bring least and most together"
                    .formatted(fewestDays);
            throw refused("wish/choices", remedy + orFewerTries());
        }
        throw refused(
                "sources",
                "Not even %d such days would pass: let fewer people come, or describe fewer steps"
                        .formatted(fewestDays));
    }

    private double work(int days, long tried) {
        return dayOfWork() * days * (1 + tried / 2.0);
    }

    private double dayOfWork() {
        return Math.max(LEAST_OF_A_DAY, ofADay);
    }

    private long mostDays() {
        return (long) (MOST / work(1, tries));
    }

    /** What would pass with as many days as were asked for, if something would. */
    private String orFewerTries() {
        long most = (long) (2 * (MOST / work(replications, 0) - 1));
        return tries > 0 && most > 0
                ? String.format(Locale.UK, ", or %,d days with choices that take at most %,d tries", replications, most)
                : "";
    }

    private DomainException refused(String field, String remedy) {
        var sum = String.format(
                Locale.UK,
                "%,.0f people at a step a day (at least %d count) times %,d days%s are %,.0f, and one study computes at most %,d.",
                dayOfWork(),
                LEAST_OF_A_DAY,
                replications,
                timesStudies(),
                work(replications, tries),
                MOST);
        return DomainException.invalidField(field, "simulation-too-large", sum + " " + remedy + ".");
    }

    private String timesStudies() {
        return tries == 0
                ? ""
                : String.format(Locale.UK, " times %,.1f studies (one, and half of %,d tries)", 1 + tries / 2.0, tries);
    }
}
