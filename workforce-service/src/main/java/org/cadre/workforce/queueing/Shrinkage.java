package org.cadre.workforce.queueing;

import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** The shares of paid time in which nobody is on task. They add up: a paid day is one of them or worked. */
public record Shrinkage(double leave, double sickness, double training) {

    public Shrinkage {
        Quantity.share("leave", leave);
        Quantity.share("sickness", sickness);
        Quantity.share("training", training);
        if (leave + sickness + training >= 1) {
            throw DomainException.invalidFields(
                    "shrinkage-leaves-nobody",
                    String.format(
                            Locale.UK,
                            "Leave, sickness and training take %.4f of paid time together: they must take less than 1",
                            leave + sickness + training),
                    "leave",
                    "sickness",
                    "training");
        }
    }

    /** The whole-time posts that have to be paid so that so many are on task. */
    public double paidFor(double onTask) {
        return Quantity.notNegative("onTask", onTask) / (1 - leave - sickness - training);
    }
}
