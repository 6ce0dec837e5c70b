package org.cadre.workforce.capacity.study;

/**
 * One way to study how many people are needed. The answer follows from the question alone, so it can be had again. Goals and
 * calibrations of forecasts are such studies too: they are kept, found and computed again in the same way.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public interface StudyMethod<Q, A> {

    /** Name of the method in the table. */
    String kind();

    /** What the API calls such a study, as in {@code capacity-study-not-found}. */
    String resource();

    /** Raised with every change that gives another answer to an old question; a test pins one answer of each. */
    String codeVersion();

    /** Permission to read such studies. */
    default String toRead() {
        return CapacityPermissions.READ;
    }

    /** Permission to make them. */
    default String toMake() {
        return CapacityPermissions.MAKE;
    }

    Class<Q> questions();

    Class<A> answers();

    /** Refuses what cannot be asked, by the field of the request and with what would satisfy it. */
    A answer(Q question);
}
