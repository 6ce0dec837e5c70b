package org.cadre.workforce.forecast.audit;

import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.chance.Multinomial;
import org.cadre.workforce.chance.Poisson;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * Whole people who join. By chance: a Poisson number of them, each of an age by chance. By plan: as many as the plan says,
 * to the next whole number up or down, so that each age has what it should on average and the sum is never off by one.
 */
final class Arrivals {

    private final Joiners joiners;
    private final Factors factors;
    private final int ages;
    private final double[] shares;
    private final int[] drawn;

    Arrivals(Unit unit, Factors factors) {
        this.joiners = unit.flows().joiners();
        this.factors = factors;
        ages = unit.shape().ages();
        shares = new double[ages];
        drawn = new int[ages];
    }

    /** Adds them to their cells and answers how many they are. */
    int join(int[] people, int step, long stream) {
        int joined = 0;
        for (int at = 0; at < joiners.intakes().size(); at++) {
            var intake = joiners.intakes().get(at);
            double heads = factors.at(Aim.JOINERS, step) * intake.heads().at(step);
            draw(intake, heads, Draws.both(stream, at));
            for (int age = 0; age < ages; age++) {
                people[intake.band() * ages + age] += drawn[age];
                joined += drawn[age];
            }
        }
        return joined;
    }

    private void draw(Intake intake, double heads, long stream) {
        if (joiners.areByChance()) {
            for (int age = 0; age < ages; age++) {
                shares[age] = intake.share(age);
            }
            Multinomial.of(Poisson.of(heads, stream), shares, Draws.both(stream, 1), drawn);
            return;
        }
        double before = Draws.uniform(stream, 0);
        for (int age = 0; age < ages; age++) {
            double after = before + heads * intake.share(age);
            drawn[age] = (int) (Math.floor(after) - Math.floor(before));
            before = after;
        }
    }
}
