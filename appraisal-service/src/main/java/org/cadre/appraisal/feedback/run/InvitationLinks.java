package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.link.SignedLinks;

/**
 * The links by which raters without an account answer: the rater's id, signed. Nothing of a link is stored. It counts once,
 * and until its run closes; both stand with the rater.
 */
@ApplicationScoped
class InvitationLinks {

    private static final String PURPOSE = "cadre.appraisal.feedback-link.v1";

    private final SignedLinks links;

    InvitationLinks(SignedLinks links) {
        this.links = links;
    }

    /** 64 characters that may stand behind the {@code #} of an address. */
    String of(UUID rater) {
        return links.of(PURPOSE, rater);
    }

    /** The rater whose link it is; empty unless this service signed it. Looks at no table. */
    Optional<UUID> rater(String link) {
        return links.read(PURPOSE, link);
    }
}
