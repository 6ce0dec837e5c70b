package org.cadre.workforce.capacity.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.capacity.study.Evidence;
import org.cadre.workforce.capacity.study.PostCount;
import org.cadre.workforce.capacity.study.StudyEvidence;
import org.cadre.workforce.post.GradingCodes;

/** Makes a proposal of a study: the posts follow from it, and how they were reckoned is kept as it was told. */
@ApplicationScoped
class DraftingProposals {

    private final StudyEvidence evidence;
    private final GradingCodes codes;
    private final ObjectMapper json;
    private final Ids ids;
    private final BusinessCalendar calendar;

    DraftingProposals(
            StudyEvidence evidence, GradingCodes codes, ObjectMapper json, Ids ids, BusinessCalendar calendar) {
        this.evidence = evidence;
        this.codes = codes;
        this.json = json;
        this.ids = ids;
        this.calendar = calendar;
    }

    EstablishmentProposal draft(Evidence study, NewEstablishmentProposal wanted, String by) {
        var known = codes.on(wanted.wantedFrom());
        requireOneOf("staffGroup", wanted.staffGroup(), known.staffGroups());
        requireOneOf("band", wanted.band(), known.bands());
        var posts = evidence.posts(study, wanted.cover());
        var now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        return new EstablishmentProposal(ids.next(), study, posts, written(posts), by, now)
                .wanting(wanted, calendar.today());
    }

    ProposalView view(EstablishmentProposal proposal) {
        try {
            return proposal.view(json.readValue(proposal.conversion(), PostCount.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposal on record cannot be read any more", e);
        }
    }

    private String written(PostCount posts) {
        try {
            return json.writeValueAsString(posts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The posts of a proposal cannot be written", e);
        }
    }

    private static void requireOneOf(String field, String code, List<String> known) {
        if (!known.contains(code)) {
            throw DomainException.invalidField(field, "unknown-code", "must be one of " + String.join(", ", known));
        }
    }
}
