package org.cadre.workforce.post;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Planners establish posts; HR and talent leads see them, and whoever answers for the organisation their sums. */
@ApplicationScoped
class PostPermissions implements Permissions {

    static final String READ = "post.read";
    static final String ESTABLISH = "post.establish";
    static final String READ_ESTABLISHMENT = "establishment.read";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.WORKFORCE_PLANNER), role(Roles.HR), role(Roles.TALENT_LEAD)),
                Permission.of(ESTABLISH, role(Roles.WORKFORCE_PLANNER)),
                Permission.of(
                        READ_ESTABLISHMENT,
                        role(Roles.WORKFORCE_PLANNER),
                        role(Roles.HR),
                        role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
