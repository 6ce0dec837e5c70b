package org.cadre.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.security.Needs;
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

    /** Without either, an operation would run without transaction, scope and policy. */
    @ArchTest
    static final ArchRule operations_name_a_permission_or_are_open = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(Needs.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(true);

    /** What is read of people is on record, or somebody said that it need not be. */
    @ArchTest
    static void reads_without_a_row_in_the_audit_are_reviewed(JavaClasses service) {
        UnrecordedReads.requireReviewed(service);
    }

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

    /** The text that Java gives a record would show all of it to whoever logs it. */
    @ArchTest
    static final ArchRule records_with_personal_data_say_little_of_themselves = classes()
            .that()
            .areRecords()
            .and(haveClassifiedFields())
            .should()
            .callMethod(Redaction.class, "of", Record.class)
            .allowEmptyShould(true);

    /** Otherwise the person would not be told of them, and they would stay when the rest is anonymised. */
    @ArchTest
    static final ArchRule entities_with_personal_data_say_whom_they_are_about = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and(holdClassifiedFields())
            .should()
            .beAnnotatedWith("org.cadre.kit.privacy.HeldOn")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule events_hold_no_personal_data = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo("org.cadre.kit.event.DomainEvent")
            .should()
            .beAnnotatedWith(describe("@Personal that may not stand in events, or @Special", ServiceRules::isSecret))
            .allowEmptyShould(true);

    private ServiceRules() {}

    private static DescribedPredicate<JavaClass> haveClassifiedFields() {
        return describe(
                "have classified fields", type -> type.getFields().stream().anyMatch(ServiceRules::isClassified));
    }

    /** Their own, or those of values that are embedded in them, however deep. */
    private static DescribedPredicate<JavaClass> holdClassifiedFields() {
        return describe("hold classified fields", ServiceRules::holdsClassified);
    }

    private static boolean holdsClassified(JavaClass type) {
        return withEmbedded(type, new HashSet<>()).stream()
                .flatMap(part -> part.getFields().stream())
                .anyMatch(ServiceRules::isClassified);
    }

    private static Set<JavaClass> withEmbedded(JavaClass type, Set<JavaClass> found) {
        if (found.add(type)) {
            type.getFields().stream()
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .filter(part -> part.isAnnotatedWith("jakarta.persistence.Embeddable"))
                    .forEach(part -> withEmbedded(part, found));
        }
        return found;
    }

    private static boolean isClassified(JavaField field) {
        return field.isAnnotatedWith(Personal.class) || field.isAnnotatedWith(Special.class);
    }

    private static boolean isSecret(JavaAnnotation<?> annotation) {
        var type = annotation.getRawType();
        return type.isEquivalentTo(Special.class)
                || (type.isEquivalentTo(Personal.class)
                        && !annotation.as(Personal.class).inEvents());
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWorld() {
        return describe("reads time or identity from the world", ServiceRules::isHiddenInput);
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
