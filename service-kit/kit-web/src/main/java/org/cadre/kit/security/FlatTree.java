package org.cadre.kit.security;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Set;

/** Where a service keeps no organisations, a role counts where it is held and nowhere else. */
@Singleton
@DefaultBean
class FlatTree implements OrganisationTree {

    @Override
    public boolean covers(String wider, String organisation) {
        return wider.equals(organisation);
    }

    @Override
    public Set<String> under(Set<String> wider) {
        return wider;
    }
}
