package org.cadre.workforce.capacity.proposal;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Planners propose; the accountable officer decides, and nobody on what they drafted or proposed themselves. */
@ApplicationScoped
class ProposalPermissions implements Permissions {

    static final String READ = "establishment-proposal.read";
    static final String MAKE = "establishment-proposal.make";
    static final String DECIDE = "establishment-proposal.decide";

    /** Whoever drafted it, and whoever proposed it. */
    static final String PROPOSER = "proposer";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.WORKFORCE_PLANNER), role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(MAKE, role(Roles.WORKFORCE_PLANNER)),
                Permission.of(DECIDE, role(Roles.ACCOUNTABLE_OFFICER).exceptAs(PROPOSER)));
    }
}
