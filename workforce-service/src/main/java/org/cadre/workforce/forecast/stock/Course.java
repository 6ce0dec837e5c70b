package org.cadre.workforce.forecast.stock;

import java.util.ArrayList;
import java.util.List;

/**
 * What is expected of a unit.
 *
 * @param accounts of heads, step by step
 * @param figures at the end of each step
 * @param last heads by cell after the last step, a year older where it ended a year
 */
public record Course(List<Account> accounts, List<Figures> figures, Cells last) {

    public Course {
        accounts = List.copyOf(accounts);
        figures = List.copyOf(figures);
    }

    static Course of(Walk walk, Unit unit, Horizon horizon, Factors factors) {
        var accounts = new ArrayList<Account>();
        var figures = new ArrayList<Figures>();
        for (int step = 0; step < horizon.steps(); step++) {
            accounts.add(Account.of(walk, unit, factors, horizon.step(), step));
            figures.add(Figures.of(walk.end(step), unit, factors, horizon.step(), step));
        }
        return new Course(accounts, figures, Cells.of("stock", unit.shape(), walk.start(horizon.steps())));
    }
}
