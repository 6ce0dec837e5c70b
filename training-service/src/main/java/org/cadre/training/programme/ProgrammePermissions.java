package org.cadre.training.programme;

import static org.cadre.kit.security.Rule.anybody;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** The register is open to all; accreditation is national, so that no organisation accredits its own programme. */
@ApplicationScoped
class ProgrammePermissions implements Permissions {

    static final String READ = "programme.read";
    static final String OFFER = "programme.offer";
    static final String ACCREDIT = "programme.accredit";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, anybody()),
                Permission.of(OFFER, role(Roles.EDUCATION_LEAD), role(Roles.STANDARDS_LEAD)),
                Permission.of(ACCREDIT, role(Roles.STANDARDS_LEAD)));
    }
}
