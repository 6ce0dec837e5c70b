package org.cadre.appraisal.feedback.terms;

/**
 * The numbers of 360 feedback.
 *
 * @param leastInAll with fewer completed answers there is no report
 * @param monthsBetweenRuns from one opening to the next about the same subject
 * @param mostDaysOpen from the opening to the last day on which raters answer
 * @param remindAfterDays a rater who has not answered is due for a reminder so many days after the opening, and again
 *     after as many
 */
public record FeedbackRules(
        int leastInAll,
        int monthsBetweenRuns,
        int mostRaters,
        int mostDaysOpen,
        int remindAfterDays,
        int lowestRating,
        int highestRating) {}
