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

    /** @param otherWasOpened whether the organisation has opened another cycle of that year */
    boolean isDue(AppraisalCycle cycle, boolean otherWasOpened, LocalDate today) {
        return switch (this) {
            case OPEN -> cycle.mayOpenOn(today) && !otherWasOpened;
            case CLOSE -> cycle.status().mayBecome(CycleStatus.CLOSED);
        };
    }
}
