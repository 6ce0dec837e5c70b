package org.cadre.workforce.planning;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Planners make models, scenarios and runs; whoever answers for the staff sees them. */
@ApplicationScoped
public class PlanningPermissions implements Permissions {

    public static final String READ = "workforce-plan.read";
    public static final String MAKE = "workforce-plan.make";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.WORKFORCE_PLANNER), role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(MAKE, role(Roles.WORKFORCE_PLANNER)));
    }
}
