package org.cadre.appraisal.print;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose paper it is, as workforce names them at the moment of printing.
 *
 * @param organisation its ODS code
 * @param organisationName empty where it could not be read
 * @param asked whether workforce answered
 */
public record PrintedHeading(
        PrintedParty appraisee,
        PrintedParty appraiser,
        String organisation,
        Optional<String> organisationName,
        boolean asked) {

    static final String NOT_ASKED =
            "The names of the people and of the organisation could not be read when this was printed."
                    + " Staff numbers and the code of the organisation stand in their place.";
    static final String NOT_KNOWN =
            "Where no name stands, the staff record did not hold one any more when this was printed.";

    /** The organisation by name and code. */
    public String place() {
        return organisationName
                .map(name -> "%s (%s)".formatted(name, organisation))
                .orElse(organisation);
    }

    /** Why a name is missing; empty where none is. */
    public String remark() {
        if (!asked) {
            return NOT_ASKED;
        }
        return Stream.of(appraisee.name(), appraiser.name(), organisationName).allMatch(Optional::isPresent)
                ? ""
                : NOT_KNOWN;
    }
}
