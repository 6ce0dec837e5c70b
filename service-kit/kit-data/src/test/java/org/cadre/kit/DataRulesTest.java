package org.cadre.kit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.cadre.kit.testing.ServiceRules;

@AnalyzeClasses(
        packagesOf = DataRulesTest.class,
        importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
class DataRulesTest {

    @ArchTest
    static final ArchTests the_style_guide = ArchTests.in(ServiceRules.class);
}
