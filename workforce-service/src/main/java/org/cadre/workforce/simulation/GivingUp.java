package org.cadre.workforce.simulation;

/** The patience of those who wait at a desk, while a day runs. */
record GivingUp(int index, Distribution length, long stream, Desk desk, Day day, Place exit) implements Timed {

    /** Apart from the number that the length of the service is made of. */
    private static final int OF_PATIENCE = 1;

    /** Ends a hair after its minute, so that whoever is called in that very minute stays. */
    void begins(int who) {
        var end = day.now() + day.minutes(length, stream, who, OF_PATIENCE);
        day.agenda().note(Math.nextUp(end), index, who);
    }

    @Override
    public void isDone(int who) {
        if (desk.loses(who)) {
            exit.comes(who);
        }
    }
}
