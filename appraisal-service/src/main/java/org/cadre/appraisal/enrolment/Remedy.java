package org.cadre.appraisal.enrolment;

import java.time.LocalDate;
import org.cadre.appraisal.cycle.KnownCycle;

/**
 * By which rule of the guide somebody is aside, and what would change it.
 *
 * @param rule its number in {@code docs/guide/appraisal.md}
 */
record Remedy(String rule, String satisfiedBy) {

    private static final Remedy OVER =
            new Remedy("C7", "The cycle is closed and enrols nobody any more; the next one does");

    static Remedy of(AsideReason reason, KnownCycle cycle, LocalDate today) {
        if (!cycle.isOpen()) {
            return OVER;
        }
        return cycle.startsAppraisalsOn(today) ? whileAppraisalsStart(reason) : afterTheLastDay(reason);
    }

    /** What would let the enrolment go on that failed with this code, of somebody or of the cycle as a whole. */
    static Remedy of(String code) {
        return switch (code) {
            case "no-active-template" -> new Remedy("F1", "A template is active for the appraisal year of the cycle");
            case "framework-unknown" -> new Remedy("F1", "The framework of the active template arrives from training");
            default ->
                new Remedy(
                        "C14",
                        "Operators mend what their log names; it is tried again by itself, and at once when something about the person changes");
        };
    }

    private static Remedy whileAppraisalsStart(AsideReason reason) {
        return switch (reason) {
            case EXCLUDED ->
                new Remedy(
                        "C4", "The last day of the exclusion is over, or workforce takes it back; why is known there");
            case RECENT_STARTER ->
                new Remedy(
                        "C3",
                        "Enrolled by itself on the day after the last one of waiting, or HR starts the appraisal");
            case NO_APPRAISER ->
                new Remedy("C3", "Workforce records a line manager in post there, or HR starts the appraisal");
            case CANCELLED -> new Remedy("C6", "HR starts another appraisal");
            case LEFT -> new Remedy("C5", "The person holds a post at the organisation again");
            case FAILED -> of("enrolment-failed");
        };
    }

    private static Remedy afterTheLastDay(AsideReason reason) {
        return switch (reason) {
            case LEFT, FAILED -> whileAppraisalsStart(reason);
            case EXCLUDED, RECENT_STARTER, NO_APPRAISER, CANCELLED ->
                new Remedy(
                        "C13", "The last day of the cycle is over: HR starts the appraisal until the cycle is closed");
        };
    }
}
