package org.cadre.training.framework;

import static org.cadre.kit.security.Rule.anybody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;

/** The standards are public to everybody who works with Cadre. */
@ApplicationScoped
class FrameworkPermissions implements Permissions {

    static final String READ = "framework.read";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(READ, anybody()));
    }
}
