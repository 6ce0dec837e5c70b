package org.cadre.appraisal.feedback.terms;

/**
 * Those who see the subject from one side.
 *
 * @param leastCompleted with fewer completed answers the group is not shown by itself
 */
public record RaterGroup(String code, String name, Relation relation, int leastCompleted) {

    /** The subject's own answers, which only the subject gives and which hide nobody. */
    public static final String SELF = "SELF";

    /** All who answer by a link. Nobody can tell who they are, so they hide nobody but each other. */
    public static final String GUESTS = "GUESTS";
}
