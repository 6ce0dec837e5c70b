package org.cadre.appraisal.party;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/** Who has signed and when, and what each party said beside its signature; null where it has not. */
@Embeddable
public record Signatures(
        Instant appraiserSignedAt,
        Instant appraiseeSignedAt,
        @Personal String appraiserComment,
        @Personal String appraiseeComment) {

    public static final Signatures NONE = new Signatures(null, null, null, null);

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    public Signatures signed(Party by, Instant now) {
        return switch (by) {
            case APPRAISER -> new Signatures(now, appraiseeSignedAt, appraiserComment, appraiseeComment);
            case APPRAISEE -> new Signatures(appraiserSignedAt, now, appraiserComment, appraiseeComment);
        };
    }

    /** Without what a party said, because somebody else speaks for it now. */
    public Signatures withoutComment(Party of) {
        return commented(of, null);
    }

    public Signatures commented(Party by, String comment) {
        return switch (by) {
            case APPRAISER -> new Signatures(appraiserSignedAt, appraiseeSignedAt, comment, appraiseeComment);
            case APPRAISEE -> new Signatures(appraiserSignedAt, appraiseeSignedAt, appraiserComment, comment);
        };
    }
}
