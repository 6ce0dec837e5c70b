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
     * @param notTried how many more limits are used up and were not lifted alone
     * @param together limits that have to give way together, where none of them alone is enough; none can be left out
     * @param even what would be missing even without any limit; nought where limits alone are in the way
     * @param tooEarly the shortfalls before whose end nothing that serves them can come
     * @param closes the first step from which every need could be met; the number of steps where there is none
     */
    record OutOfReach(
            List<Shortfall> shortfalls,
            List<Limit> limits,
            int notTried,
            List<Limit> together,
            double even,
            List<Shortfall> tooEarly,
            int closes,
            int steps)
            implements Answer {

        public OutOfReach {
            shortfalls = List.copyOf(shortfalls);
            limits = List.copyOf(limits);
            together = List.copyOf(together);
            tooEarly = List.copyOf(tooEarly);
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
                            held(),
                            notTriedInWords(),
                            closes < steps
                                    ? "From step %d on every need could be met".formatted(closes)
                                    : "In none of the %d steps every need could be met".formatted(steps));
        }

        private String held() {
            if (limits.isEmpty() && together.isEmpty()) {
                return String.format(Locale.UK, "Even without any limit %,.1f would be missing", even);
            }
            var alone = limits.isEmpty()
                    ? "No single limit would help if it gave way"
                    : list(limits.stream().map(Limit::inWords).toList());
            return together.isEmpty()
                    ? alone
                    : "%s. Together these would: %s"
                            .formatted(
                                    alone,
                                    list(together.stream().map(Limit::inWords).toList()));
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

    /** What is limited: how much of an option there is, how much may be spent, or when an option comes. */
    enum Kind {
        AMOUNT,
        BUDGET,
        LEAD
    }

    /**
     * A limit that holds a need back.
     *
     * @param name of the option, or the budget
     * @param step in which it holds; of a lead the first in which something is missing of a need that the option serves
     * @param most that it allows; of a lead the steps that it takes
     * @param more of it with which, all others being as they are, as little is missing as more of it can achieve; of a lead
     *     the steps by which it would have to be shorter
     * @param left still missing then; nought where it alone would be enough
     */
    record Limit(Kind kind, String name, int step, double most, double more, double left) {
        String inWords() {
            var then = left == 0 ? "every need would be met" : String.format(Locale.UK, "%,.1f would be missing", left);
            return kind == Kind.LEAD
                    ? String.format(
                            Locale.UK,
                            "%s comes %.0f steps after it is bought and is wanted in step %d; %.0f steps sooner %s",
                            name,
                            most,
                            step,
                            more,
                            then)
                    : String.format(
                            Locale.UK,
                            "%s is limited to %,.1f in step %d; with %,.1f more of it %s",
                            name,
                            most,
                            step,
                            more,
                            then);
        }
    }
}
