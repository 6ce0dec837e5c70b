package org.cadre.appraisal.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.kit.privacy.Holding;
import org.cadre.kit.privacy.Holding.HeldRecord;

/**
 * What of the rows on a person one employer may tell: all but what the person kept apart from every employer, the rows that
 * name another employer, and those that belong to such a row.
 *
 * @param organisation ODS code of the employer
 */
record EmployersPart(String organisation) {

    /** What people keep for themselves or with one other person: no employer's HR ever reads it, and does not by answering. */
    private static final Set<String> OF_THE_PERSON = Set.of(
            "raised concern",
            "career conversation",
            "wellbeing-conversation",
            "continuous-feedback",
            "feedback given",
            "feedback-report",
            "revalidation",
            "objection to a board member reference",
            "calendar-link");

    private static final String ID = "id";
    private static final List<String> REFERENCES = List.of(ID, "appraisalId", "runId");

    List<Holding> of(List<Holding> all) {
        var foreign = all.stream()
                .flatMap(holding -> holding.records().stream())
                .filter(this::isForeign)
                .flatMap(row -> Rows.value(row, ID).stream())
                .collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .filter(holding -> !OF_THE_PERSON.contains(holding.category()))
                .map(holding -> Rows.of(
                        holding,
                        holding.records().stream()
                                .filter(row -> !isForeign(row) && !belongsTo(row, foreign))
                                .toList()))
                .toList();
    }

    private boolean isForeign(HeldRecord row) {
        return Rows.value(row, "organisation")
                .filter(named -> !named.equals(organisation))
                .isPresent();
    }

    private static boolean belongsTo(HeldRecord row, Set<String> foreign) {
        return REFERENCES.stream()
                .flatMap(reference -> Rows.value(row, reference).stream())
                .anyMatch(foreign::contains);
    }
}
