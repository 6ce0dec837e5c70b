package org.cadre.appraisal.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.kit.privacy.HeldField;
import org.cadre.kit.privacy.Holding;
import org.cadre.kit.privacy.Holding.HeldRecord;

/**
 * Takes out what somebody is still making up their mind about: of a draft that was neither shared nor signed, all that
 * the appraiser writes and shows to colleagues; of a proposal that nobody has decided, all. That a draft is being written
 * is no secret.
 *
 * @param drafts ids of the appraisals that are such drafts
 */
record NotYetGiven(Set<String> drafts) {

    private static final String APPRAISAL = "appraisal";
    private static final Set<String> BESIDE_THE_DRAFT =
            Set.of("statement of systemic factors", "calibrated appraisal", "calibration proposal");
    private static final String CONTENT = "content.";
    private static final String COMMENT = "signatures.appraiserComment";
    private static final String UNDECIDED = "PROPOSED";

    static NotYetGiven of(Set<UUID> drafts) {
        return new NotYetGiven(drafts.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet()));
    }

    List<Holding> takenOutOf(List<Holding> all) {
        return all.stream()
                .map(holding -> Rows.of(holding, told(holding).toList()))
                .toList();
    }

    private Stream<HeldRecord> told(Holding holding) {
        var rows = holding.records().stream();
        if (holding.category().equals(APPRAISAL)) {
            return rows.map(this::withoutDraft);
        }
        return BESIDE_THE_DRAFT.contains(holding.category()) ? rows.filter(this::isGiven) : rows;
    }

    private HeldRecord withoutDraft(HeldRecord appraisal) {
        return isDraft(appraisal, "id")
                ? new HeldRecord(appraisal.fields().stream()
                        .filter(field -> !isWrittenByAppraiser(field))
                        .toList())
                : appraisal;
    }

    private static boolean isWrittenByAppraiser(HeldField field) {
        return field.name().startsWith(CONTENT) || field.name().equals(COMMENT);
    }

    private boolean isGiven(HeldRecord row) {
        var isUndecided = Rows.value(row, "state").filter(UNDECIDED::equals).isPresent();
        return !isUndecided && !isDraft(row, "appraisalId");
    }

    private boolean isDraft(HeldRecord row, String reference) {
        return Rows.value(row, reference).filter(drafts::contains).isPresent();
    }
}
