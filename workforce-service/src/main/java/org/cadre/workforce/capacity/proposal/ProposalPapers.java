package org.cadre.workforce.capacity.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cadre.workforce.capacity.study.PostCount;

/** Writes down what was reckoned for a proposal, and reads it as it was told. */
@ApplicationScoped
class ProposalPapers {

    private final ObjectMapper json;

    ProposalPapers(ObjectMapper json) {
        this.json = json;
    }

    ProposalView view(EstablishmentProposal proposal) {
        var cost = Optional.ofNullable(proposal.cost()).map(text -> read(text, ProposalCost.class));
        return proposal.view(read(proposal.conversion(), PostCount.class), cost.orElse(null));
    }

    String write(Object reckoned) {
        try {
            return json.writeValueAsString(reckoned);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of a proposal cannot be written", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposal on record cannot be read any more", e);
        }
    }
}
