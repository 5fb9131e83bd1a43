package org.tidings.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.tidings.gateway");

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.tidings.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a call passes the features in one direction")
                .check(CLASSES);
    }

    @Test
    void everyClassBelongsToAFeature() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.tidings.gateway.session..",
                        "org.tidings.gateway.limit..",
                        "org.tidings.gateway.audit..",
                        "org.tidings.gateway.live..",
                        "org.tidings.gateway.route..",
                        "org.tidings.gateway.web..")
                .because("a package is a feature, and these are the gateway's")
                .check(CLASSES);
    }

    @Test
    void everyEndpointStatesWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("an endpoint that says nothing is open to everyone")
                .check(CLASSES);
    }

    @Test
    void onlySessionsAndTheAuditKnowTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.tidings.gateway.session..", "org.tidings.gateway.audit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .because("the gateway stores sessions and the audit, and nothing else yet")
                .check(CLASSES);
    }
}
