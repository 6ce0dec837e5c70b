package org.cadre.workforce.simulation;

/** Lets the people of one source in, one after the other. */
record Gate(int index, int first, int end, boolean ofPeople, Day day, Place next) implements Timed {

    void open() {
        expect(first);
    }

    @Override
    public void isDone(int who) {
        expect(who + 1);
        if (ofPeople) {
            day.presence().enters();
        }
        next.comes(who);
    }

    private void expect(int who) {
        if (who < end) {
            day.agenda().note(day.people().arrived[who], index, who);
        }
    }
}
