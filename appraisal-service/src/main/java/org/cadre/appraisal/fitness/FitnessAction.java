package org.cadre.appraisal.fitness;

import static org.cadre.appraisal.action.Action.Operation.post;

import java.util.Arrays;
import org.cadre.appraisal.action.Action;

/** What may be done with a fit and proper person test, in the order of its course. */
enum FitnessAction implements Action {
    ATTEST(post("attest", FitnessPermissions.ATTEST)),
    RECORD_CHECK(post("record-check", FitnessPermissions.RECORD_CHECK)),
    SIGN_OFF(post("sign-off", FitnessPermissions.SIGN_OFF)),
    INVESTIGATE(post("investigate", FitnessPermissions.INVESTIGATE));

    private final Operation operation;

    FitnessAction(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    /** Whether its turn has come. A sign-off has, as soon as one verdict may follow. */
    boolean isDue(FitnessTest test) {
        return switch (this) {
            case ATTEST -> test.mayBecome(FitnessState.IN_PROGRESS);
            case RECORD_CHECK -> test.takesChecks();
            case SIGN_OFF -> Arrays.stream(Verdict.values()).map(Verdict::state).anyMatch(test::mayBecome);
            case INVESTIGATE -> test.mayBecome(FitnessState.UNDER_INVESTIGATION);
        };
    }
}
