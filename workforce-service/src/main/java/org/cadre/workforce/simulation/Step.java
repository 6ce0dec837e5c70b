package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.workforce.quantity.Quantity;

/** A place on the way through. Everything that comes to it goes on to the next one. */
public sealed interface Step permits Station, Branch, Step.Delay, Step.Store, Step.Deposit, Step.Exit {

    String name();

    /** Where it goes on to; nothing behind an exit and a deposit. */
    List<Way> ways();

    /** A share of those who come to a step goes on to another one. */
    record Way(double share, String next) {

        public Way {
            Quantity.share("share", share);
        }

        static List<Way> only(String next) {
            return List.of(new Way(1, next));
        }
    }

    /** Takes time and nobody's attention, such as walking. */
    record Delay(String name, Distribution length, String next) implements Step {

        public Delay {
            Quantity.name("name", name);
        }

        @Override
        public List<Way> ways() {
            return Way.only(next);
        }
    }

    /** Where people wait until something has been prepared for them, and take one of it along. */
    record Store(String name, String next) implements Step {

        public Store {
            Quantity.name("name", name);
        }

        @Override
        public List<Way> ways() {
            return Way.only(next);
        }
    }

    /** Where prepared things end: in a store. */
    record Deposit(String name, String store) implements Step {

        public Deposit {
            Quantity.name("name", name);
        }

        @Override
        public List<Way> ways() {
            return List.of();
        }
    }

    /** The way out. */
    record Exit(String name) implements Step {

        public Exit {
            Quantity.name("name", name);
        }

        @Override
        public List<Way> ways() {
            return List.of();
        }
    }
}
