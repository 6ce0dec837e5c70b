package org.cadre.appraisal.calendar;

import static org.cadre.kit.security.Rule.employee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;

/** People open their own days to a calendar program, and nobody opens anybody else's. */
@ApplicationScoped
class CalendarPermissions implements Permissions {

    static final String SUBSCRIBE = "calendar.subscribe";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(SUBSCRIBE, employee()));
    }
}
