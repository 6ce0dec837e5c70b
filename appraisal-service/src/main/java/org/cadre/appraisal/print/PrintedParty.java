package org.cadre.appraisal.print;

import java.util.Optional;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * One of the two whose paper it is.
 *
 * @param name empty where it could not be read, or nobody is to know it any more
 * @param staffUid empty where nobody is to know it any more
 */
public record PrintedParty(
        @Personal Optional<String> name, @Personal Optional<String> staffUid) {

    private static final String FORGOTTEN = "Not known any more";

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** By name and staff number, as far as they are known: two people may have one name. */
    public String text() {
        var number = staffUid.map("staff number "::concat);
        return name.map(known -> known + number.map(" (%s)"::formatted).orElse(""))
                .or(() -> staffUid.map("Staff number "::concat))
                .orElse(FORGOTTEN);
    }
}
