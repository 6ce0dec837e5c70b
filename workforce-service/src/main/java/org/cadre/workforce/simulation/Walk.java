package org.cadre.workforce.simulation;

/** A delay while a day runs. */
record Walk(int index, Distribution length, long stream, Day day, Place next) implements Place, Timed {

    @Override
    public void comes(int who) {
        day.agenda().note(day.now() + day.minutes(length, stream, who, 0), index, who);
    }

    @Override
    public void isDone(int who) {
        next.comes(who);
    }
}
