package org.cadre.workforce;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.testing.ServiceRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] COMPUTING = {
        "org.cadre.workforce.chance..",
        "org.cadre.workforce.quantity..",
        "org.cadre.workforce.queueing..",
        "org.cadre.workforce.wisn..",
        "org.cadre.workforce.simulation..",
        "org.cadre.workforce.forecast.."
    };

    /** What a machine may answer with either of two neighbouring numbers. */
    private static final Set<String> ROUNDED_SOMEHOW = Set.of(
            "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p",
            "pow", "sin", "sinh", "tan", "tanh");

    @ArchTest
    static final ArchTests the_style_guide = ArchTests.in(ServiceRules.class);

    /** So it runs anywhere, as fast as it can, and is tested without either. */
    @ArchTest
    static final ArchRule what_computes_knows_neither_web_nor_database = classes()
            .that()
            .resideInAnyPackage(COMPUTING)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(COMPUTING)
                    .or(resideInAnyPackage(
                            "java.lang..",
                            "java.time",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "org.ojalgo.optimisation",
                            "jdk.incubator.vector"))
                    .or(equivalentTo(DomainException.class)));

    /** Each random number follows from a seed, so that whoever doubts a result can have it again. */
    @ArchTest
    static final ArchRule what_computes_draws_no_lots_of_its_own = noClasses()
            .that()
            .resideInAnyPackage(COMPUTING)
            .should()
            .dependOnClassesThat(assignableTo(RandomGenerator.class))
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "nanoTime");

    /** Those of {@code Math} may differ in the last bit from machine to machine; a result has the same bits on all of them. */
    @ArchTest
    static final ArchRule forecasts_have_the_same_bits_on_every_machine = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.cadre.workforce.chance..", "org.cadre.workforce.forecast..", "org.cadre.workforce.planning..")
            .should()
            .accessTargetWhere(describe("differs from machine to machine", ArchitectureTest::differs));

    private static boolean differs(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Math.class)
                && ROUNDED_SOMEHOW.contains(access.getTarget().getName());
    }
}
