package org.cadre.kit.privacy;

import java.util.List;

/**
 * All rows of one category that are held on a person, with what Article 15 of the UK GDPR wants said of them.
 *
 * @param records one list of facts a row; a fact that is not known is left out
 */
public record Holding(
        String category,
        String purpose,
        String lawfulBasis,
        String source,
        List<String> recipients,
        List<HeldRecord> records) {

    /** One row. */
    public record HeldRecord(List<HeldField> fields) {}

    static Holding of(HeldOn held, List<HeldRecord> records) {
        return new Holding(
                held.category(),
                held.purpose(),
                held.lawfulBasis(),
                held.source(),
                List.of(held.recipients()),
                records);
    }
}
