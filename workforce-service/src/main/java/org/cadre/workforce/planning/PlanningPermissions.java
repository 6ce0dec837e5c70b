package org.cadre.workforce.planning;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Rule;

/** Planners make models, scenarios and runs; whoever answers for the staff sees them. */
@ApplicationScoped
public class PlanningPermissions implements Permissions {

    public static final String READ = "workforce-plan.read";
    public static final String MAKE = "workforce-plan.make";

    /** Roles that see plans. */
    public static final List<String> READERS = List.of(Roles.WORKFORCE_PLANNER, Roles.HR, Roles.ACCOUNTABLE_OFFICER);

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, READERS.stream().map(Rule::role).toArray(Rule[]::new)),
                Permission.of(MAKE, role(Roles.WORKFORCE_PLANNER)));
    }
}
