package org.tidings.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.tidings.nlp");

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.tidings.nlp.(*)..")
                .should()
                .beFreeOfCycles()
                .because("an article passes the features in one direction")
                .check(CLASSES);
    }

    @Test
    void layersKnowNothingOfMessaging() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidings.nlp.receive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.microprofile.reactive..",
                        "org.apache.kafka..",
                        "io.smallrye..reactive..")
                .because("a layer is a function of the article, tested without a broker")
                .check(CLASSES);
    }

    @Test
    void nothingIsStored() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..")
                .because("nlp-service owns nothing that must survive a restart")
                .check(CLASSES);
    }

    @Test
    void everyEndpointStatesWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .because("an endpoint without roles would be open to everybody")
                .check(CLASSES);
    }

    @Test
    void layersKnowNothingOfHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidings.nlp.enrich..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.tidings.problem..")
                .because("what is read does not depend on how it came")
                .check(CLASSES);
    }
}
