package org.cadre.appraisal.fitness;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.Function;
import org.cadre.appraisal.sealing.SealedText;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * One check of a test. The papers themselves stay where the employer keeps them.
 *
 * @param kind code of the checks in force, such as INSOLVENCY
 * @param note null where there is nothing to say, or where it is sealed
 * @param sealed the note as the database has it; null where there is none
 */
@Embeddable
public record Check(
        String kind,
        LocalDate checkedOn,
        @Special @Enumerated(EnumType.STRING) Finding finding,
        @Special String note,
        @Embedded SealedText sealed)
        implements Worded<Check> {

    Check(String kind, LocalDate checkedOn, Finding finding, String note) {
        this(kind, checkedOn, finding, note, null);
    }

    @Override
    public boolean isPlain() {
        return note != null;
    }

    @Override
    public Check sealed(Function<String, SealedText> seal) {
        return isPlain() ? new Check(kind, checkedOn, finding, null, seal.apply(note)) : this;
    }

    @Override
    public Check opened(Function<SealedText, String> seal) {
        return sealed == null ? this : new Check(kind, checkedOn, finding, seal.apply(sealed), null);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
