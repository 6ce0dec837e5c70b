package org.cadre.workforce.forecast.stock;

import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * One staff group of one organisation. Units do not depend on each other: whoever moves to another organisation leaves
 * here and joins there.
 *
 * @param organisation its ODS code
 * @param opening heads by cell when the first step starts
 */
public record Unit(String organisation, String group, Cells opening, Flows flows, Worth worth, Need need) {

    public Unit {
        Quantity.name("organisation", organisation);
        Quantity.name("group", group);
        var shape = flows.hazards().getFirst().shape();
        for (var hazards : flows.hazards()) {
            same("hazards", shape, hazards.shape().equals(shape));
        }
        same("opening", shape, opening.size() == shape.cells());
        for (var participation : worth.participation()) {
            same("participation", shape, participation.size() == shape.cells());
        }
        same("pay", shape, worth.pay().size() == shape.cells());
        same("regrading", shape, flows.regrading().bands() == shape.bands());
        same("joiners", shape, flows.joiners().intakes().stream().allMatch(intake -> intake.fits(shape)));
        same(
                "joiners",
                shape,
                flows.joiners().fillings().stream()
                        .allMatch(filling -> filling.intake().fits(shape)));
    }

    private static void same(String field, Shape shape, boolean fits) {
        if (!fits) {
            throw DomainException.invalidField(
                    field,
                    "cells-missing",
                    "%s must have the %d bands and %d ages of the hazards."
                            .formatted(field, shape.bands(), shape.ages()));
        }
    }

    public Shape shape() {
        return flows.hazards().getFirst().shape();
    }

    /** Full-time equivalents in post when the first step starts. */
    public double fte() {
        return Sums.ofProducts(opening.values(), worth.participation(0).values());
    }

    public Unit with(Flows changed) {
        return new Unit(organisation, group, opening, changed, worth, need);
    }

    public Unit with(Need changed) {
        return new Unit(organisation, group, opening, flows, worth, changed);
    }

    public Unit with(Worth changed) {
        return new Unit(organisation, group, opening, flows, changed, need);
    }
}
