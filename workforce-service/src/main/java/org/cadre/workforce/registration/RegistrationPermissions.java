package org.cadre.workforce.registration;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** The person and HR of an employer know the number; HR, or a system with its role, records, and nobody their own. */
@ApplicationScoped
class RegistrationPermissions implements Permissions {

    static final String READ = "registration.read";
    static final String RECORD = "registration.record";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, relation(Subject.SELF), role(Roles.HR)),
                Permission.of(RECORD, role(Roles.HR).exceptAs(Subject.SELF)));
    }
}
