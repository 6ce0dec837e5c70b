package org.cadre.appraisal.fitness;

import java.util.Arrays;
import org.cadre.appraisal.action.Action;

/** What may be done with a fit and proper person test, in the order of its course. */
enum FitnessAction implements Action {
    ATTEST("attest", FitnessPermissions.ATTEST),
    RECORD_CHECK("record-check", FitnessPermissions.RECORD_CHECK),
    SIGN_OFF("sign-off", FitnessPermissions.SIGN_OFF),
    INVESTIGATE("investigate", FitnessPermissions.INVESTIGATE);

    private final String path;
    private final String permission;

    FitnessAction(String path, String permission) {
        this.path = path;
        this.permission = permission;
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
        return permission;
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
