package org.cadre.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The style guide, as far as a machine can check it. Every service runs these rules on itself. */
public final class ServiceRules {

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching("org.cadre.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_stay_inside_their_feature = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_change_by_verbs_not_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_know_nothing_of_http = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule events_are_records = classes()
            .that()
            .areAssignableTo("org.cadre.kit.event.DomainEvent")
            .and(JavaClass.Predicates.INTERFACES.negate())
            .should()
            .beRecords()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resources_are_named_so = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true);

    /** Without it the API document would not say what a 201 holds. */
    @ArchTest
    static final ArchRule resources_say_what_they_produce = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor =
            noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    /** Any {@code now()} without a clock, the system's milliseconds and random ids are hidden inputs. */
    @ArchTest
    static final ArchRule time_and_identity_are_injected =
            noClasses().should().callMethodWhere(readsTheWorld()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule failures_become_http_in_the_kit_only = noMethods()
            .that()
            .areDeclaredInClassesThat(resideOutsideOfPackage("org.cadre.kit.."))
            .should()
            .beAnnotatedWith(ServerExceptionMapper.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|(?<!Line)Manager|Impl|Dto|DTO|Base|Abstract\\w*)");

    private ServiceRules() {}

    private static DescribedPredicate<JavaMethodCall> readsTheWorld() {
        return DescribedPredicate.describe("reads time or identity from the world", ServiceRules::isHiddenInput);
    }

    private static boolean isHiddenInput(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        var owner = target.getOwner().getName();
        var name = target.getName();
        var withoutClock = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (TIMES.contains(owner) && name.equals("now") && withoutClock)
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
    }
}
