package org.cadre.workforce.retention;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/**
 * The person may know, HR of the last employers acts, and auditors, who answer for what an inquiry will ask, look and
 * hold. Nobody acts on their own record.
 */
@ApplicationScoped
class RetentionPermissions implements Permissions {

    static final String READ = "retention.read";
    static final String LIST = "retention.list-warned";
    static final String EXTEND = "retention.extend";
    static final String REMOVE = "retention.remove";
    static final String HOLD = "legal-hold.place";
    static final String RELEASE = "legal-hold.release";

    @Override
    public List<Permission> all() {
        var hr = role(Roles.HR).exceptAs(Subject.SELF);
        var auditor = role(Roles.AUDITOR).exceptAs(Subject.SELF);
        return List.of(
                Permission.of(READ, relation(Subject.SELF), role(Roles.HR), role(Roles.AUDITOR)),
                Permission.of(LIST, role(Roles.HR), role(Roles.AUDITOR)),
                Permission.of(EXTEND, hr),
                Permission.of(REMOVE, hr),
                Permission.of(HOLD, hr, auditor),
                Permission.of(RELEASE, hr, auditor));
    }
}
