package org.cadre.workforce.forecast.uncertainty;

import java.util.function.Predicate;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.quantity.Quantity;

/** A sum of units whose results are kept: a trust, a group, all of England. What is kept costs memory, runs do not. */
public record Line(String name, Predicate<Unit> holds) {

    public Line {
        Quantity.name("name", name);
    }

    /** All units. */
    public static Line all(String name) {
        return new Line(name, unit -> true);
    }

    public static Line ofOrganisation(String organisation) {
        return new Line(organisation, unit -> unit.organisation().equals(organisation));
    }

    public static Line ofGroup(String group) {
        return new Line(group, unit -> unit.group().equals(group));
    }
}
