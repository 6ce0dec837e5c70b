package org.cadre.workforce.simulation;

/** What one day was like for a team: minutes spent serving, of the minutes on duty until all had left. */
public record TeamFigures(String name, double busyMinutes, double minutesOnDuty) {

    public double utilisation() {
        return busyMinutes / minutesOnDuty;
    }
}
