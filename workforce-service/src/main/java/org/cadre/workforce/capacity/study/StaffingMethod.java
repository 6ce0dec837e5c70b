package org.cadre.workforce.capacity.study;

/**
 * A way to study whose answer says how many people are needed, so that posts can be wanted because of it.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public interface StaffingMethod<Q, A> extends StudyMethod<Q, A> {

    /** What the study is about, as whoever asked named it. */
    String service(Q question);

    /**
     * The posts that an answer comes to.
     *
     * @throws org.cadre.kit.problem.DomainException if it names no staff that would be enough, or the cover does not fit
     */
    PostCount posts(Q question, A answer, PostCover cover);
}
