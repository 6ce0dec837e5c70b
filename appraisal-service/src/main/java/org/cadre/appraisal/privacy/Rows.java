package org.cadre.appraisal.privacy;

import java.util.List;
import java.util.Optional;
import org.cadre.kit.privacy.HeldField;
import org.cadre.kit.privacy.Holding;
import org.cadre.kit.privacy.Holding.HeldRecord;

/** Reads rows of which some part is told, and tells it. */
final class Rows {

    static Optional<String> value(HeldRecord row, String name) {
        return row.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(HeldField::value)
                .findFirst();
    }

    /** A category as it is, but for its rows. */
    static Holding of(Holding holding, List<HeldRecord> told) {
        return new Holding(
                holding.category(),
                holding.purpose(),
                holding.lawfulBasis(),
                holding.source(),
                holding.recipients(),
                told);
    }

    private Rows() {}
}
