package org.cadre.workforce.forecast.goal;

/** Where a limit holds: an option in a step, or the budget of a step. */
record Place(int option, int step) {

    static final Place NOWHERE = new Place(-1, -1);

    static Place ofBudget(int step) {
        return new Place(-1, step);
    }

    boolean isBudget() {
        return option < 0;
    }
}
