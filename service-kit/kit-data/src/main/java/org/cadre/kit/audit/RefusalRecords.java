package org.cadre.kit.audit;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.cadre.kit.problem.Problem;
import org.cadre.kit.security.Policy;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Records every 403: somebody asked for what they may not do. Only an operation itself refuses so, on a thread that may
 * wait for the database.
 */
class RefusalRecords {

    private static final int FORBIDDEN = 403;
    private static final int LONGEST = 300;

    private final Audit audit;
    private final Policy policy;

    RefusalRecords(Audit audit, Policy policy) {
        this.audit = audit;
        this.policy = policy;
    }

    @ServerResponseFilter
    void record(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo operation) {
        if (response.getStatus() == FORBIDDEN && BlockingOperationControl.isBlockingAllowed()) {
            audit.recordDenied(AuditedAct.of(operation.getMethodName(), "operation", path(request), organisation())
                    .because(codeOf(response)));
        }
    }

    private String organisation() {
        return policy.refusedAt().orElse(null);
    }

    /** As it was sent, percent signs and all: it holds ids and nothing that the database could not store. */
    private static String path(ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        return path.substring(0, Math.min(path.length(), LONGEST));
    }

    private static String codeOf(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem ? problem.code() : null;
    }
}
