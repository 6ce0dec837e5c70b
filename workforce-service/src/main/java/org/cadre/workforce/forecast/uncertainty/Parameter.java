package org.cadre.workforce.forecast.uncertainty;

import java.util.Set;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.quantity.Quantity;

/**
 * A factor on an input that is not known.
 *
 * @param id by which its numbers are drawn: the same in all scenarios, so that they have the same luck
 * @param groups the staff groups it holds for; none means all
 * @param persistence how much of a year's deviation remains in the next: 1 where it is the same in all years, 0 where
 *     years have nothing to do with each other
 */
public record Parameter(String id, Set<String> groups, Aim aim, Uncertainty factor, double persistence) {

    public Parameter {
        Quantity.name("id", id);
        Quantity.share("persistence", persistence);
        groups = Set.copyOf(groups);
    }

    boolean holdsFor(String group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
