package org.cadre.workforce.planning.run;

import java.util.stream.DoubleStream;
import org.cadre.workforce.forecast.uncertainty.Ensemble;

/** The blocks of a run that are finished, added up in their order. Added up they take the room of one, or little more. */
final class FinishedBlocks {

    private final RunCalculation calculation;
    private final Ensemble together;
    private int number;

    FinishedBlocks(RunCalculation calculation) {
        this(calculation, 0, calculation.nothing());
    }

    FinishedBlocks(RunCalculation calculation, int number, Ensemble together) {
        this.calculation = calculation;
        this.number = number;
        this.together = together;
    }

    boolean isAll() {
        return number == calculation.blocks();
    }

    void addNext() {
        add(calculation.block(number));
    }

    /** The one that follows, computed here or elsewhere. */
    void add(Ensemble next) {
        together.add(next);
        number++;
    }

    int number() {
        return number;
    }

    int draws() {
        return calculation.drawsOf(number);
    }

    RunResult result() {
        return calculation.result(number, together);
    }

    /** All that they came to. */
    DoubleStream numbers() {
        return together.stream();
    }
}
