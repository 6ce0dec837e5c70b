package org.cadre.workforce.simulation;

/** A store while a day runs: what is prepared meets who waits for it. */
final class Shelf implements Place {

    private final Line line;
    private final Place next;
    private int prepared;

    Shelf(Line line, Place next) {
        this.line = line;
        this.next = next;
    }

    @Override
    public void comes(int who) {
        line.join(who);
        handOut();
    }

    void fill() {
        prepared++;
        handOut();
    }

    private void handOut() {
        if (prepared > 0 && line.length() > 0) {
            prepared--;
            next.comes(line.call());
        }
    }
}
