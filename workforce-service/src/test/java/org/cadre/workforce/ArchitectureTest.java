package org.cadre.workforce;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
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
}
