package org.cadre.kit.privacy;

import org.cadre.kit.classification.Classification;

/**
 * One fact of a row.
 *
 * @param value as text; dates and times as ISO 8601
 */
public record HeldField(String name, String value, Classification classification) {

    @Override
    public String toString() {
        return classification == Classification.FACT ? name + "=" + value : name + "=<" + classification + ">";
    }
}
