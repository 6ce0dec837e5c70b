package org.cadre.workforce.exclusion;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** The person and HR of the employer know, not the line manager; nobody excludes themselves. */
@ApplicationScoped
class ExclusionPermissions implements Permissions {

    static final String READ = "exclusion.read";
    static final String RECORD = "exclusion.record";
    static final String CHANGE = "exclusion.change";

    @Override
    public List<Permission> all() {
        var hr = role(Roles.HR).exceptAs(Subject.SELF);
        return List.of(
                Permission.of(READ, relation(Subject.SELF), role(Roles.HR)),
                Permission.of(RECORD, hr),
                Permission.of(CHANGE, hr));
    }
}
