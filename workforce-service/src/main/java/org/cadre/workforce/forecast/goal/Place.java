package org.cadre.workforce.forecast.goal;

/** Where a limit holds: an option in a step, the budget of a step, or the time that an option takes to come. */
record Place(int option, int step) {

    private static final int NONE = -1;

    static Place ofBudget(int step) {
        return new Place(NONE, step);
    }

    static Place ofLead(int option) {
        return new Place(option, NONE);
    }

    boolean isBudget() {
        return option == NONE;
    }

    boolean isLead() {
        return step == NONE;
    }
}
