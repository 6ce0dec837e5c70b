package org.cadre.appraisal.cycle;

import java.time.LocalDate;
import org.cadre.appraisal.action.Action;

/** What may be done with a cycle. */
enum CycleAction implements Action {
    OPEN("open"),
    CLOSE("close");

    private final Operation operation;

    CycleAction(String path) {
        this.operation = Operation.post(path, CyclePermissions.MANAGE);
    }

    @Override
    public Operation operation() {
        return operation;
    }

    /** @param otherIsOpen whether the organisation has another open cycle of that year */
    boolean isDue(AppraisalCycle cycle, boolean otherIsOpen, LocalDate today) {
        return switch (this) {
            case OPEN -> cycle.mayOpenOn(today) && !otherIsOpen;
            case CLOSE -> cycle.status().mayBecome(CycleStatus.CLOSED);
        };
    }
}
