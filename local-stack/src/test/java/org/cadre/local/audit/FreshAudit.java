package org.cadre.local.audit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the constructor of a test class an audited service that no other test has touched. */
final class FreshAudit implements ParameterResolver {

    /** So that the service ends with the one test it was made for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == AuditedService.class;
    }

    @Override
    public AuditedService resolveParameter(ParameterContext parameter, ExtensionContext test) {
        try {
            var service = AuditedService.on(servers(test));
            test.getStore(Namespace.create(FreshAudit.class)).put(AuditedService.class, service);
            return service;
        } catch (Exception e) {
            throw new ParameterResolutionException("There is no audit to tamper with: " + e, e);
        }
    }

    private static AuditServers servers(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(AuditServers.class, unused -> AuditServers.started(), AuditServers.class);
    }
}
