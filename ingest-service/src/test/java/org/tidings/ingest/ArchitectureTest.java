package org.tidings.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;
import org.tidings.outbox.Outbox;

class ArchitectureTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.tidings.ingest");

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.tidings.ingest.(*)..")
                .should()
                .beFreeOfCycles()
                .because("an article passes the features in one direction")
                .check(SERVICE);
    }

    @Test
    void entitiesAreThePropertyOfTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("other features get records, so that a table can change with its feature")
                .check(SERVICE);
    }

    @Test
    void eachEndpointStatesWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.tidings.ingest.websub")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .because("an endpoint that says nothing would be open to whoever has a token")
                .check(SERVICE);
    }

    @Test
    void onlyHubsCallWithoutSigningIn() {
        methods()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("org.tidings.ingest.websub")
                .because("hubs cannot sign in; their address cannot be guessed and they sign")
                .check(SERVICE);
    }

    @Test
    void onlyPublishWritesToTheOutbox() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidings.ingest.publish")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Outbox.class)
                .because("a topic has one owner, who knows what was promised about it")
                .check(SERVICE);
    }

    @Test
    void onlyFetchTalksToTheOutside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidings.ingest.fetch")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "java.net.http..")
                .because("every connection to the outside passes the address guard")
                .check(SERVICE);
    }
}
