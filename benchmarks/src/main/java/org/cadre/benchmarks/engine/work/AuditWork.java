package org.cadre.benchmarks.engine.work;

import java.util.List;
import org.cadre.workforce.forecast.audit.Audit;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;

/** One trust, whose people are drawn one by one month by month. */
record AuditWork(Crew crew, long seed) {

    private static final int BLOCK = 25;

    Contest whole(Scale scale) {
        var horizon = Horizon.months(scale.months());
        var units = new MadeUpTrusts(scale.ages(), false, horizon).units(1);
        var audit = new Audit(units, horizon, Factors.none(horizon), seed);
        int blocks = Math.ceilDiv(scale.audits(), BLOCK);
        return new Contest(List.of(new Entry(
                "audit",
                () -> crew.share(blocks, () -> number -> {
                    int from = number * BLOCK;
                    var trials = audit.block(from, Math.min(BLOCK, scale.audits() - from));
                    if (trials.getLast().heads(scale.months() - 1) <= 0) {
                        throw new IllegalStateException("nobody is left");
                    }
                }))));
    }
}
