package org.cadre.workforce.capacity.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.capacity.study.Evidence;
import org.cadre.workforce.capacity.study.StudyEvidence;
import org.cadre.workforce.post.GradingCodes;

/** Makes a proposal of a study: posts and their cost follow from it, and how both were reckoned is kept as it was told. */
@ApplicationScoped
class DraftingProposals {

    private final StudyEvidence evidence;
    private final GradingCodes codes;
    private final CostingProposals costing;
    private final ProposalPapers papers;
    private final Ids ids;
    private final BusinessCalendar calendar;

    DraftingProposals(
            StudyEvidence evidence,
            GradingCodes codes,
            CostingProposals costing,
            ProposalPapers papers,
            Ids ids,
            BusinessCalendar calendar) {
        this.evidence = evidence;
        this.codes = codes;
        this.costing = costing;
        this.papers = papers;
        this.ids = ids;
        this.calendar = calendar;
    }

    EstablishmentProposal draft(Evidence study, NewEstablishmentProposal wanted, String by) {
        var known = codes.on(wanted.wantedFrom());
        requireOneOf("staffGroup", wanted.staffGroup(), known.staffGroups());
        requireOneOf("band", wanted.band(), known.bands());
        var posts = evidence.posts(study, wanted.cover());
        var cost = costing.of(posts.fte(), wanted);
        var now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        return new EstablishmentProposal(ids.next(), study, posts, papers.write(posts), by, now)
                .wanting(wanted, calendar.today())
                .costing(papers.write(cost));
    }

    ProposalView view(EstablishmentProposal proposal) {
        return papers.view(proposal);
    }

    private static void requireOneOf(String field, String code, List<String> known) {
        if (!known.contains(code)) {
            throw DomainException.invalidField(field, "unknown-code", "must be one of " + String.join(", ", known));
        }
    }
}
