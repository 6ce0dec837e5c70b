package org.cadre.appraisal.enrolment;

import java.util.regex.Pattern;

/**
 * Why the enrolment of a cycle as a whole does not go on.
 *
 * @param code of what was refused, or {@code enrolment-failed} where it was no rule
 * @param rule its number in the guide to appraisals
 * @param satisfiedBy what would let it go on
 */
public record EnrolmentProblem(String code, String rule, String satisfiedBy) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    static EnrolmentProblem of(String reason) {
        var code = codeOf(reason);
        var remedy = Remedy.of(code);
        return new EnrolmentProblem(code, remedy.rule(), remedy.satisfiedBy());
    }

    /** What was broken of the code or the database has a name that says something to operators only. */
    static String codeOf(String reason) {
        return CODE.matcher(reason).matches() ? reason : "enrolment-failed";
    }
}
