package org.cadre.appraisal.privacy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of thing that subject access does not tell, whether there is any or not.
 *
 * @param category of what is held, or would be
 * @param reason in words for the person, with the rule of law
 */
public record Withheld(String category, String reason) {

    private static final String RIGHTS_OF_OTHERS =
            " (UK GDPR Article 15(4); Data Protection Act 2018, Schedule 2, paragraph 16).";
    private static final String NOT_SAID = " Whether there is any is not said.";
    private static final String PLANNING =
            " (Data Protection Act 2018, Schedule 2, paragraph 22: management planning, which telling it now would"
                    + " prejudice).";
    private static final String ONCE_GIVEN = " It is told from the moment the draft is shared or signed.";

    /** From everybody. */
    static final List<Withheld> ALWAYS = List.of(
            new Withheld(
                    "feedback-answer",
                    "Who said what in 360 feedback, about the person or by the person: an answer is kept without the"
                            + " rater from the moment it is given, so it cannot be told whose it is (UK GDPR Article 11),"
                            + " and raters were promised that nobody tells" + RIGHTS_OF_OTHERS + NOT_SAID),
            new Withheld(
                    "feedback-rater",
                    "Who is asked in 360 feedback about the person, but for the guests whom the person named: raters"
                            + " are other people" + RIGHTS_OF_OTHERS + NOT_SAID),
            new Withheld(
                    "feedback-nomination",
                    "Whether the person is proposed as a rater for 360 feedback that has not begun: the proposal is"
                            + " between those who make and approve it" + RIGHTS_OF_OTHERS + NOT_SAID),
            new Withheld(
                    "feedback-report",
                    "A 360 report that its facilitator has not delivered: it is told from the day of its delivery, so"
                            + " that nobody reads alone what others say of them. Whether there is one is not said."),
            new Withheld(
                    "board-member-reference",
                    "What stands in the reference on a member of a board: it is written in confidence, for the next body"
                            + " whose board the person joins (Data Protection Act 2018, Schedule 2, paragraph 24)."
                            + " That there is one, and how far it has come, is told."),
            new Withheld(
                    "appraisal-draft",
                    "What an appraiser is writing, with its ratings and the comment, while the draft is neither shared nor"
                            + " signed: an opinion that is not given yet" + PLANNING + ONCE_GIVEN + NOT_SAID),
            new Withheld(
                    "proposed-objectives",
                    "Objectives that an appraiser is drawing up to propose and has not shared" + PLANNING
                            + " They are told from the moment they are shared, at the latest with the meeting."
                            + NOT_SAID),
            new Withheld(
                    "statement-of-systemic-factors",
                    "What an appraiser states of circumstances, while the draft to which it belongs is neither shared nor"
                            + " signed" + PLANNING + ONCE_GIVEN + NOT_SAID),
            new Withheld(
                    "calibrated-appraisal",
                    "Ratings of a draft that an appraiser has shown to colleagues to compare them, while it is neither"
                            + " shared nor signed" + PLANNING + ONCE_GIVEN + NOT_SAID),
            new Withheld(
                    "calibration-proposal",
                    "What colleagues propose to the appraiser about such a rating, until it is decided, at the latest when"
                            + " their session ends, and until the draft is shared or signed" + PLANNING
                            + " It is told from then on." + NOT_SAID));

    /** From HR that answers somebody who has left. */
    static final List<Withheld> OF_LEAVERS = Stream.concat(
                    ALWAYS.stream(),
                    Stream.of(
                            new Withheld(
                                    "other-employer",
                                    "What another employer holds: each employer answers for itself." + NOT_SAID),
                            new Withheld(
                                    "kept-apart",
                                    "Wellbeing and career conversations, raised concerns, feedback of colleagues,"
                                            + " objections to board member references and evidence for a registration:"
                                            + " they are kept apart from HR, who cannot answer"
                                            + " for them. So is a 360 report that was delivered: who delivered it has"
                                            + " it, and gives it to the person again." + NOT_SAID)))
            .toList();
}
