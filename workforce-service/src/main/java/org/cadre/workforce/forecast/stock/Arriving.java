package org.cadre.workforce.forecast.stock;

import java.util.List;
import java.util.Set;
import org.cadre.workforce.forecast.rate.Risk;

/**
 * People who come evenly in the course of a step, and leave within it as everybody else does, for the part of it that they are
 * there. Joiners are let in when the exits of a step are over, so of those who come a share is: who is still there when it ends,
 * {@code (1 - exp(-x)) / x} for a hazard to leave of x in the step, on average over their ages. So a unit that loses by a central
 * rate as many as join it stays as it is, whether its steps are years or months.
 *
 * @param hazards of the unit that they join, for each step; the last of them go on
 */
public record Arriving(List<Hazards> hazards, Horizon horizon) {

    public Arriving {
        hazards = List.copyOf(hazards);
    }

    /**
     * An intake of the unit that comes in the course of steps.
     *
     * @param risks by which they may leave in the step in which they come: those whose rate counts such leavers
     */
    public Intake exposed(Intake intake, Set<Risk> risks) {
        var shares = new double[Math.min(hazards.size(), horizon.steps())];
        for (int step = 0; step < shares.length; step++) {
            boolean same = step > 0 && hazards.get(step) == hazards.get(step - 1);
            shares[step] = same ? shares[step - 1] : share(intake, risks, hazards.get(step));
        }
        return intake.staying(risks, Series.of("staying", shares));
    }

    /** The same intake, of a unit whose hazards were others before. */
    public Intake again(Intake intake) {
        return exposed(intake, intake.exposedTo());
    }

    private double share(Intake intake, Set<Risk> risks, Hazards of) {
        int ages = of.shape().ages();
        int from = intake.band() * ages;
        var exits = new double[ages];
        var there = new double[ages];
        for (int age = 0; age < ages; age++) {
            for (var risk : Risk.values()) {
                exits[age] += risks.contains(risk) ? horizon.step() * of.at(risk, from + age) : 0;
            }
        }
        Exposure.shares(exits, there);
        double share = 0;
        for (int age = 0; age < ages; age++) {
            share += intake.share(age) * there[age];
        }
        return share;
    }
}
