package org.cadre.talent.advert;

import static org.cadre.kit.security.Rule.anybody;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** No post is filled behind closed doors: everybody sees what is advertised, and the talent lead advertises it. */
@ApplicationScoped
class AdvertPermissions implements Permissions {

    static final String READ = "advert.read";
    static final String OPEN = "advert.open";
    static final String CLOSE = "advert.close";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, anybody()),
                Permission.of(OPEN, role(Roles.TALENT_LEAD)),
                Permission.of(CLOSE, role(Roles.TALENT_LEAD)));
    }
}
