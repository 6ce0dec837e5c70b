package org.cadre.appraisal.fitness;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.function.Function;
import org.cadre.appraisal.sealing.SealedText;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * Why it had to be looked into whether a member is fit. Nobody passes after it on what was checked before it.
 *
 * @param grounds null where they are sealed
 * @param checksBefore how many checks had been written down when it was raised
 * @param sealed the grounds as the database has them
 */
@Embeddable
record Doubt(
        @Special String grounds,
        LocalDate raisedOn,
        int checksBefore,
        @Embedded SealedText sealed) implements Worded<Doubt> {

    Doubt(String grounds, LocalDate raisedOn, int checksBefore) {
        this(grounds, raisedOn, checksBefore, null);
    }

    /** Whether a check was run on the day of the doubt or later. */
    boolean isAnsweredBy(Check check) {
        return !check.checkedOn().isBefore(raisedOn);
    }

    @Override
    public boolean isPlain() {
        return grounds != null;
    }

    @Override
    public Doubt sealed(Function<String, SealedText> seal) {
        return isPlain() ? new Doubt(null, raisedOn, checksBefore, seal.apply(grounds)) : this;
    }

    @Override
    public Doubt opened(Function<SealedText, String> seal) {
        return sealed == null ? this : new Doubt(seal.apply(sealed), raisedOn, checksBefore);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
