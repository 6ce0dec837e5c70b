package org.cadre.workforce.forecast.goal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What it takes, or why it cannot be done. */
public sealed interface Answer {

    /**
     * The cheapest mix that meets every need.
     *
     * @param bought of each option in each step
     * @param cost in pounds over all steps, pay included
     */
    record Mix(Map<String, List<Double>> bought, double cost) implements Answer {
        public Mix {
            bought = Map.copyOf(bought);
        }
    }

    /**
     * No mix meets every need.
     *
     * @param shortfalls that remain with the mix that leaves the least of them
     * @param limits each of which holds it back, the one that would help most first
     * @param notTried how many more limits are used up and were not looked at
     * @param closes the first step from which every need could be met; the number of steps where there is none
     */
    record OutOfReach(List<Shortfall> shortfalls, List<Limit> limits, int notTried, int closes, int steps)
            implements Answer {

        public OutOfReach {
            shortfalls = List.copyOf(shortfalls);
            limits = List.copyOf(limits);
        }

        /** All of it, in full-time equivalents summed over needs and steps. */
        public double fte() {
            return shortfalls.stream().mapToDouble(Shortfall::fte).sum();
        }

        /** As it is read out. */
        public String inWords() {
            return "%s. %s. %s%s."
                    .formatted(
                            list(shortfalls.stream().map(Shortfall::inWords).toList()),
                            limits.isEmpty()
                                    ? "No single limit would help if it were higher"
                                    : list(limits.stream().map(Limit::inWords).toList()),
                            notTriedInWords(),
                            closes < steps
                                    ? "From step %d on every need could be met".formatted(closes)
                                    : "In none of the %d steps every need could be met".formatted(steps));
        }

        private String notTriedInWords() {
            return notTried == 0
                    ? ""
                    : "Only the first %d of %d limits that are used up were looked at. "
                            .formatted(Obstacles.MOST, Obstacles.MOST + notTried);
        }

        private static String list(List<String> parts) {
            return parts.stream().collect(Collectors.joining("; "));
        }
    }

    /** What is still missing at the end of a step. */
    record Shortfall(String need, int step, double fte) {
        String inWords() {
            return String.format(Locale.UK, "%s is %,.1f full-time equivalents short in step %d", need, fte, step);
        }
    }

    /**
     * A limit that holds a need back.
     *
     * @param name of the option, or the budget
     * @param step in which it holds
     * @param most that it allows
     * @param more of it with which, all others being as they are, as little is missing as more of it can achieve
     * @param left still missing then; nought where it alone would be enough
     */
    record Limit(String name, int step, double most, double more, double left) {
        String inWords() {
            return String.format(
                    Locale.UK,
                    "%s is limited to %,.1f in step %d; with %,.1f more of it %s",
                    name,
                    most,
                    step,
                    more,
                    left == 0 ? "every need would be met" : String.format(Locale.UK, "%,.1f would be missing", left));
        }
    }
}
