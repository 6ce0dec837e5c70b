package org.cadre.workforce.queueing;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** The shares of paid time in which nobody is on task. They add up: a paid day is one of them or worked. */
public record Shrinkage(double leave, double sickness, double training) {

    public Shrinkage {
        Quantity.share("leave", leave);
        Quantity.share("sickness", sickness);
        Quantity.share("training", training);
        if (leave + sickness + training >= 1) {
            throw DomainException.invalidField(
                    "leave", "shrinkage-leaves-nobody", "Leave, sickness and training together take all paid time");
        }
    }

    /** The whole-time posts that have to be paid so that so many are on task. */
    public double paidFor(double onTask) {
        return Quantity.notNegative("onTask", onTask) / (1 - leave - sickness - training);
    }
}
