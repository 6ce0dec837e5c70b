package org.cadre.kit.security;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All permissions of the service by name. A name is declared once. */
@Startup
@Singleton
public class PermissionRegister {

    private final Map<String, Permission> byName = new TreeMap<>();

    PermissionRegister(@All List<Permissions> declared) {
        declared.stream().flatMap(feature -> feature.all().stream()).forEach(this::add);
    }

    private void add(Permission permission) {
        if (byName.putIfAbsent(permission.name(), permission) != null) {
            throw new IllegalStateException("The permission %s is declared twice".formatted(permission.name()));
        }
    }

    /** All permissions, by name. */
    public List<Permission> all() {
        return List.copyOf(byName.values());
    }

    Permission require(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalStateException("No feature declares the permission " + name));
    }

    /** Who may, in the words of a refusal. */
    String describe(String name) {
        return require(name).rules().stream().map(PermissionRegister::describe).collect(Collectors.joining(", "));
    }

    private static String describe(Rule rule) {
        return switch (rule.who()) {
            case ROLE -> "the role " + rule.name();
            case RELATION -> "its " + rule.name();
            case EMPLOYEE -> "people with a staff record";
            case ANYBODY -> "every caller";
        };
    }
}
