package org.tidings.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.tidings.query");

    @Test
    void givenTheFeatures_whenTheyUseOneAnother_thenThereIsNoCycle() {
        slices().matching("org.tidings.query.(*)..")
                .should()
                .beFreeOfCycles()
                .because("features read in flow order, and one can be understood without the next")
                .check(SERVICE);
    }

    @Test
    void givenTheEngine_whenItIsUsed_thenOnlyInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidings.query.index..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("a second engine comes behind the same port")
                .check(SERVICE);
    }

    @Test
    void givenTheDatabase_whenItIsUsed_thenOnlyByTheStoreAndByFeaturesForTheirOwnTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidings.query.store..")
                .and()
                .resideOutsideOfPackage("org.tidings.query.origin..")
                .and()
                .resideOutsideOfPackage("org.tidings.query.saved..")
                .and()
                .resideOutsideOfPackage("org.tidings.query.alert..")
                .and()
                .resideOutsideOfPackage("org.tidings.query.desk..")
                .and()
                .resideOutsideOfPackage("org.tidings.query.delivery..")
                .and()
                .resideOutsideOfPackage("org.tidings.query.atom..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "io.agroal..")
                .because("every way to articles passes the repository that asks who is looking")
                .check(SERVICE);
    }

    @Test
    void givenRowsAndTheirWriters_whenDeclared_thenTheyStayInTheirFeature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .or()
                .haveSimpleNameEndingWith("Columns")
                .or()
                .haveSimpleNameEndingWith("Store")
                .or()
                .haveSimpleNameEndingWith("Consumer")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .bePackagePrivate()
                .because("other features see records, not how they are kept or transported")
                .check(SERVICE);
    }

    @Test
    void givenAnEndpoint_whenDeclared_thenItStatesWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("an endpoint without roles would be open to everybody")
                .check(SERVICE);
    }

    @Test
    void givenAnEndpointForEverybody_whenDeclared_thenItIsTheFeeds() {
        methods()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beDeclaredIn("org.tidings.query.atom.AtomResource")
                .because("feed readers cannot sign in, and their address cannot be guessed")
                .check(SERVICE);
    }
}
