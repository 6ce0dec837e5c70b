package org.cadre.workforce.forecast.uncertainty;

import java.util.List;
import java.util.stream.IntStream;

/** What is there while a block of a study is computed, for whoever wants to know how much it is. */
public final class Workplace {

    private Workplace() {}

    /** All in which expectations are computed, after a draw. */
    public static Object ofExpectations(Study study) {
        var block = new Block(study);
        block.run(0);
        return block;
    }

    /** The luck of a block in which people are drawn, of all groups. */
    public static List<Luck> ofDrawing(Study study, int runs) {
        var lucks = IntStream.range(0, runs)
                .mapToObj(run -> study.parameters().luck(study.horizon(), study.seed(), run))
                .toList();
        lucks.forEach(luck -> study.units().forEach(unit -> luck.of(unit.group())));
        return lucks;
    }
}
