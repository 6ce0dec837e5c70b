package org.cadre.workforce.intake;

import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * A row of a file.
 *
 * @param line where it starts in the file, the first line being 1
 * @param key what it is about; two rows of one file may not share it
 * @param fields the values of the known columns in their order, empty where the file has no such column
 * @param subject what the check found the row to be about; null until then
 */
public record IntakeRow(
        long line, @Personal String key, @Personal List<String> fields, UUID subject) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }
}
