package org.cadre.appraisal.concern;

import static org.cadre.kit.security.Rule.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;

/** People about themselves, and nobody about anybody else. */
@ApplicationScoped
class ConcernPermissions implements Permissions {

    static final String RECORD = "concern.record";
    static final String LIST_OWN = "concern.list-own";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(RECORD, employee()), Permission.of(LIST_OWN, employee()));
    }
}
