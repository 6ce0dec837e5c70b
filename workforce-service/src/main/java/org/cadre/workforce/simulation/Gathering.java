package org.cadre.workforce.simulation;

/** How long those who wait at a desk wait for others to be served with, while a day runs. */
record Gathering(int index, Batch batch, Desk desk, Day day) implements Timed {

    void begins(int who) {
        day.agenda().note(batch.deadline(day.now()), index, who);
    }

    @Override
    public void isDone(int who) {
        desk.isOverdue(who);
    }
}
