package org.cadre.training.need;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** Development needs come from an appraisal, so neither HR nor the line manager reads them here. */
@ApplicationScoped
class NeedPermissions implements Permissions {

    static final String LIST = "development-need.list";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(LIST, relation(Subject.SELF), role(Roles.EDUCATION_LEAD)));
    }
}
