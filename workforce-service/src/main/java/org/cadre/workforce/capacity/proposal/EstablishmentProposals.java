package org.cadre.workforce.capacity.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All proposals that the present scope may see. */
@ApplicationScoped
class EstablishmentProposals implements PanacheRepositoryBase<EstablishmentProposal, UUID> {

    private final Pager pager;

    EstablishmentProposals(Pager pager) {
        this.pager = pager;
    }

    Page<EstablishmentProposal> page(String organisation, Optional<ProposalState> state, PageQuery query) {
        return pager.page(
                query,
                "establishment-proposals/%s/%s".formatted(organisation, state),
                state.map(wanted -> new NewestFirst<>(this, "organisation = ?1 and state = ?2", organisation, wanted))
                        .orElseGet(() -> new NewestFirst<>(this, "organisation = ?1", organisation)),
                proposal -> Position.of(proposal.id()));
    }
}
