package org.cadre.workforce;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.cadre.kit.security.PermissionRegister;
import org.cadre.kit.testing.PolicyMatrix;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PolicyMatrixTest {

    @Inject
    PermissionRegister permissions;

    @Test
    void who_may_do_what_is_what_was_reviewed() {
        PolicyMatrix.of(permissions.all()).requireReviewedIn(Path.of("src/main/policy/matrix.csv"));
    }
}
