package org.cadre.workforce.forecast.audit;

import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.chance.Multinomial;
import org.cadre.workforce.chance.Poisson;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * Whole people who join. By chance: a Poisson number of them, each of an age by chance. By plan, or to fill vacancies: as
 * many as that comes to, to the next whole number up or down, so that each age has what it should on average and the sum
 * is never off by one.
 */
final class Arrivals {

    private final Unit unit;
    private final Joiners joiners;
    private final Horizon horizon;
    private final Factors factors;
    private final int ages;
    private final double[] shares;
    private final int[] drawn;

    Arrivals(Unit unit, Horizon horizon, Factors factors) {
        this.unit = unit;
        this.horizon = horizon;
        this.factors = factors;
        joiners = unit.flows().joiners();
        ages = unit.shape().ages();
        shares = new double[ages];
        drawn = new int[ages];
    }

    /** Adds them to their cells and answers how many they are. */
    int join(int[] people, int step, long stream) {
        int joined = 0;
        for (int at = 0; at < joiners.intakes().size(); at++) {
            var intake = joiners.intakes().get(at);
            double heads = factors.at(Aim.JOINERS, step) * intake.there(step);
            if (heads > 0) {
                draw(intake, heads, Draws.both(stream, at));
                joined += add(intake, people);
            }
        }
        for (int at = 0; at < joiners.fillings().size(); at++) {
            var filling = joiners.fillings().get(at);
            whole(filling.intake(), filling(filling, people, step), Draws.both(stream, -1 - (long) at));
            joined += add(filling.intake(), people);
        }
        return joined;
    }

    private double filling(Filling filling, int[] people, int step) {
        var participation = unit.worth().participation(step);
        double share = factors.at(Aim.PARTICIPATION, step);
        double vacant = unit.need().funded().at(step) - People.weighed(people, participation, share);
        double worth = share * filling.intake().worth(participation);
        return filling.heads(vacant, worth, step, horizon.step(), factors.at(Aim.JOINERS, step));
    }

    private int add(Intake intake, int[] people) {
        int joined = 0;
        for (int age = intake.youngest(); age <= intake.oldest(); age++) {
            people[intake.band() * ages + age] += drawn[age];
            joined += drawn[age];
        }
        return joined;
    }

    private void draw(Intake intake, double heads, long stream) {
        if (!joiners.areByChance()) {
            whole(intake, heads, stream);
            return;
        }
        if (intake.youngest() == intake.oldest()) {
            drawn[intake.youngest()] = Poisson.of(heads, stream);
            return;
        }
        for (int age = 0; age < ages; age++) {
            shares[age] = intake.share(age);
        }
        Multinomial.of(Poisson.of(heads, stream), shares, Draws.both(stream, 1), drawn);
    }

    private void whole(Intake intake, double heads, long stream) {
        double before = Draws.uniform(stream, 0);
        for (int age = 0; age < ages; age++) {
            double after = before + heads * intake.share(age);
            drawn[age] = (int) (Math.floor(after) - Math.floor(before));
            before = after;
        }
    }
}
