package org.cadre.appraisal.fitness;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.cadre.appraisal.sealing.SealedText;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * Who found what, and when.
 *
 * @param statement null where a member is simply fit, or where it is sealed
 * @param signedOffBy null only where it was not kept, as {@code signedOffOn}: of what a doubt put out before each was
 * @param validUntil the last day on which it counted, unless something came before; null where it was not passed
 * @param sealed the statement as the database has it; null where there is none
 */
@Embeddable
record SignOff(
        @Special @Enumerated(EnumType.STRING) Verdict verdict,
        @Special String statement,
        UUID signedOffBy,
        LocalDate signedOffOn,
        LocalDate validUntil,
        @Embedded SealedText sealed)
        implements Worded<SignOff> {

    SignOff {
        validUntil = verdict.state().isPassed() ? validUntil : null;
    }

    SignOff(Verdict verdict, String statement, UUID signedOffBy, LocalDate signedOffOn, LocalDate validUntil) {
        this(verdict, statement, signedOffBy, signedOffOn, validUntil, null);
    }

    @Override
    public boolean isPlain() {
        return statement != null;
    }

    @Override
    public SignOff sealed(Function<String, SealedText> seal) {
        return isPlain() ? with(null, seal.apply(statement)) : this;
    }

    @Override
    public SignOff opened(Function<SealedText, String> seal) {
        return sealed == null ? this : with(seal.apply(sealed), null);
    }

    private SignOff with(String words, SealedText text) {
        return new SignOff(verdict, words, signedOffBy, signedOffOn, validUntil, text);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
