package org.cadre.appraisal.template;

import static org.cadre.kit.security.Rule.anybody;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** The national standards lead makes templates; once active they are there for everybody to read. */
@ApplicationScoped
class TemplatePermissions implements Permissions {

    static final String READ = "template.read";
    static final String MANAGE = "template.manage";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, anybody().whileIn(TemplateStatus.ACTIVE.name()), role(Roles.STANDARDS_LEAD)),
                Permission.of(MANAGE, role(Roles.STANDARDS_LEAD)));
    }
}
