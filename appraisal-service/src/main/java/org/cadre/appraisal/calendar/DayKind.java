package org.cadre.appraisal.calendar;

/** What a calendar may show of a day, on a locked telephone too: no name, no place, no outcome. */
enum DayKind {
    OWN_APPRAISAL("Your appraisal is due", "%d appraisals of yours are due"),
    MEETING("Appraisal meeting due", "%d appraisal meetings due"),
    APPRAISAL("Appraisal to complete", "%d appraisals to complete"),
    CHECK_IN("Interim review due", "%d interim reviews due"),
    FEEDBACK("Feedback to give", "%d colleagues to give feedback to"),
    PAY_STEP("Pay step review", "%d pay step reviews"),
    PAY_STEP_DECISION("Pay step to decide", "%d pay steps to decide"),
    REVALIDATION("Revalidation due", "%d revalidations due"),
    REGISTRATION("Registration renewal due", "%d registration renewals due"),
    BOARD_TEST("Fit and proper person test due", "%d fit and proper person tests due");

    private final String one;
    private final String several;

    DayKind(String one, String several) {
        this.one = one;
        this.several = several;
    }

    String words(long count) {
        return count == 1 ? one : several.formatted(count);
    }
}
