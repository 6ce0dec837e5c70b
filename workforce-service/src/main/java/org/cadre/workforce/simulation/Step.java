package org.cadre.workforce.simulation;

import java.util.Optional;
import org.cadre.workforce.quantity.Quantity;

/** A place on the way through. Everything that comes to it goes on to the next one. */
public sealed interface Step permits Station, Step.Delay, Step.Store, Step.Deposit, Step.Exit {

    String name();

    /** Where it goes on to; nothing behind an exit and a deposit. */
    Optional<String> following();

    /** Takes time and nobody's attention, such as walking. */
    record Delay(String name, Distribution length, String next) implements Step {

        public Delay {
            Quantity.name("name", name);
        }

        @Override
        public Optional<String> following() {
            return Optional.of(next);
        }
    }

    /** Where people wait until something has been prepared for them, and take one of it along. */
    record Store(String name, String next) implements Step {

        public Store {
            Quantity.name("name", name);
        }

        @Override
        public Optional<String> following() {
            return Optional.of(next);
        }
    }

    /** Where prepared things end: in a store. */
    record Deposit(String name, String store) implements Step {

        public Deposit {
            Quantity.name("name", name);
        }

        @Override
        public Optional<String> following() {
            return Optional.empty();
        }
    }

    /** The way out. */
    record Exit(String name) implements Step {

        public Exit {
            Quantity.name("name", name);
        }

        @Override
        public Optional<String> following() {
            return Optional.empty();
        }
    }
}
