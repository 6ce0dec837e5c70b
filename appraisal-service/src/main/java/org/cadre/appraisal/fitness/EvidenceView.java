package org.cadre.appraisal.fitness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * A test with its evidence, and with all that was doubted and signed off in its course.
 *
 * @param missing codes of the checks that are still to be done; after a doubt, those that are to be done again
 * @param grounds of the last doubt
 * @param statement of the last sign-off
 * @param signedOffBy person whose sign-off counts
 * @param doubts all of them, the first one first
 * @param signOffs all of them, the first one first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        FitnessTestView test,
        List<CheckView> checks,
        List<String> missing,
        @Special String grounds,
        @Special String statement,
        UUID signedOffBy,
        List<DoubtView> doubts,
        List<SignOffView> signOffs) {

    /**
     * A check and what it found.
     *
     * @param kind such as INSOLVENCY
     * @param note absent where there is nothing to say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CheckView(
            String kind,
            LocalDate checkedOn,
            @Special Finding finding,
            @Special String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static CheckView of(Check check) {
            return new CheckView(check.kind(), check.checkedOn(), check.finding(), check.note());
        }
    }

    /** Why it had to be looked into whether the member is fit, and since when. */
    public record DoubtView(LocalDate raisedOn, @Special String grounds) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static DoubtView of(Doubt doubt) {
            return new DoubtView(doubt.raisedOn(), doubt.grounds());
        }
    }

    /**
     * What a sign-off came to.
     *
     * @param statement absent where the member was simply fit
     * @param signedOffBy absent where it was not kept; the same goes for {@code signedOffOn}
     * @param validUntil the last day on which it counted, unless something came before; absent where it was not passed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignOffView(
            @Special Verdict verdict,
            @Special String statement,
            UUID signedOffBy,
            LocalDate signedOffOn,
            LocalDate validUntil) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static SignOffView of(SignOff signOff) {
            return new SignOffView(
                    signOff.verdict(),
                    signOff.statement(),
                    signOff.signedOffBy(),
                    signOff.signedOffOn(),
                    signOff.validUntil());
        }
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    static EvidenceView of(FitnessTest test, FitnessSeal seal, List<String> needed, LocalDate today) {
        var doubts =
                seal.opened(FitnessWords.DOUBT, test.id(), test.judgements().doubts());
        var signOffs =
                seal.opened(FitnessWords.SIGN_OFF, test.id(), test.judgements().signOffs());
        return new EvidenceView(
                FitnessTestView.of(test, today),
                seal.opened(FitnessWords.CHECK, test.id(), test.checks()).stream()
                        .map(CheckView::of)
                        .toList(),
                test.missing(needed),
                doubts.isEmpty() ? null : doubts.getLast().grounds(),
                signOffs.isEmpty() ? null : signOffs.getLast().statement(),
                test.signedOffBy(),
                doubts.stream().map(DoubtView::of).toList(),
                signOffs.stream().map(SignOffView::of).toList());
    }
}
