package org.cadre.workforce.forecast.flow;

/** Golden values G3 and G4 of the specification: three grades, computed by hand and confirmed by drawing. */
final class ThreeGrades {

    static final Transitions TRANSITIONS = new Transitions(new double[][] {{.75, .10, 0}, {0, .80, .08}, {0, 0, .90}});

    static final double[] STOCK = {600, 300, 100};
    static final double[] JOINING = {150, 10, 0};

    private ThreeGrades() {}

    static Moments after(int steps, Recruits recruits) {
        var moments = Moments.counted(STOCK);
        for (var step = 0; step < steps; step++) {
            moments = moments.next(TRANSITIONS, recruits);
        }
        return moments;
    }
}
