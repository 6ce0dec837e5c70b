package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** Where people come from. The smaller the number of their urgency, the more urgent they are. */
public sealed interface Source {

    String name();

    int urgency();

    /** The first step of their way. */
    String next();

    /** How many come, on average. */
    double expected();

    /** How many are drawn to find those who come: the measure of what a day costs to simulate. */
    double drawn();

    /** At random, equally often from opening until a minute (a Poisson process). */
    record AtRandom(String name, double expected, double until, int urgency, String next) implements Source {

        public AtRandom {
            Quantity.name("name", name);
            Quantity.positive("expected", expected);
            Quantity.positive("until", until);
            checkUrgency(urgency);
        }

        @Override
        public double drawn() {
            return expected;
        }
    }

    /** At random, more often at some times than at others. */
    record Varying(String name, List<Rate> rates, double until, int urgency, String next) implements Source {

        /** So many an hour from a minute on, until the next rate. */
        public record Rate(double from, double perHour) {

            public Rate {
                Quantity.notNegative("from", from);
                Quantity.notNegative("perHour", perHour);
            }
        }

        public Varying {
            Quantity.name("name", name);
            Quantity.positive("until", until);
            checkUrgency(urgency);
            rates = List.copyOf(rates);
            if (rates.stream().allMatch(rate -> rate.perHour() == 0)) {
                throw DomainException.invalidField("rates", "rates-all-nought", "At least one rate must be above 0");
            }
            for (int i = 1; i < rates.size(); i++) {
                if (rates.get(i).from() <= rates.get(i - 1).from()) {
                    throw DomainException.invalidField(
                            "rates", "rates-out-of-order", "Each rate begins after the last");
                }
            }
        }

        @Override
        public double expected() {
            var sum = 0.0;
            for (int i = 0; i < rates.size(); i++) {
                var end =
                        i + 1 < rates.size() ? Math.min(until, rates.get(i + 1).from()) : until;
                sum += rates.get(i).perHour()
                        / 60
                        * Math.max(0, end - rates.get(i).from());
            }
            return sum;
        }

        @Override
        public double drawn() {
            return peak() / 60 * until;
        }

        double peak() {
            return rates.stream().mapToDouble(Rate::perHour).max().orElseThrow();
        }

        double perHourAt(double time) {
            var perHour = 0.0;
            for (var rate : rates) {
                if (rate.from() <= time) {
                    perHour = rate.perHour();
                }
            }
            return perHour;
        }
    }

    /**
     * By appointment. Nobody is let in before opening.
     *
     * @param noShow share of appointments to which nobody comes
     * @param lateness minutes after the appointed time; negative for who is early
     */
    record ByAppointment(String name, List<Slot> slots, double noShow, Distribution lateness, int urgency, String next)
            implements Source {

        /** So many people are asked to come at a minute. */
        public record Slot(double at, int people) {

            public Slot {
                Quantity.notNegative("at", at);
                Quantity.between("people", 0, Centre.MOST_ARRIVALS, people);
            }
        }

        public ByAppointment {
            Quantity.name("name", name);
            Quantity.share("noShow", noShow);
            checkUrgency(urgency);
            slots = List.copyOf(slots);
        }

        @Override
        public double drawn() {
            return slots.stream().mapToDouble(Slot::people).sum();
        }

        @Override
        public double expected() {
            return drawn() * (1 - noShow);
        }
    }

    private static void checkUrgency(int value) {
        Quantity.between("urgency", 0, Line.URGENCIES - 1, value);
    }
}
