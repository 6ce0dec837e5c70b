package org.cadre.appraisal.cycle;

import java.time.LocalDate;
import org.cadre.appraisal.action.Action;

/** What may be done with a cycle. */
enum CycleAction implements Action {
    OPEN("open"),
    CLOSE("close");

    private final String path;

    CycleAction(String path) {
        this.path = path;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String permission() {
        return CyclePermissions.MANAGE;
    }

    boolean isDue(AppraisalCycle cycle, LocalDate today) {
        return switch (this) {
            case OPEN -> cycle.mayOpenOn(today);
            case CLOSE -> cycle.status().mayBecome(CycleStatus.CLOSED);
        };
    }
}
