package org.cadre.kit.sample;

import static org.cadre.kit.security.Rule.anybody;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** Who may do what with the samples. */
@ApplicationScoped
class SamplePermissions implements Permissions {

    static final String USE = "sample.use";
    static final String MANAGE = "sample.manage";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(USE, anybody()), Permission.of(MANAGE, role(Roles.HR), relation(Subject.SELF)));
    }
}
