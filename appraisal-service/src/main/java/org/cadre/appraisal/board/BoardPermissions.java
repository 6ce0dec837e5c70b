package org.cadre.appraisal.board;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** HR, or whoever answers for the organisation, says who sits on its board; the company secretary reads it. */
@ApplicationScoped
class BoardPermissions implements Permissions {

    static final String KEEPER = "keeper-of-board-records";

    static final String READ = "board-seat.read";
    static final String STATE = "board-seat.state";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER), relation(KEEPER)),
                Permission.of(STATE, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
