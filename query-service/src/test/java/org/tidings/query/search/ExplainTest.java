package org.tidings.query.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.tidings.query.Client.as;
import static org.tidings.query.Client.awaitFound;
import static org.tidings.query.Client.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tidings.contracts.Visibility;
import org.tidings.localstack.testing.StackResource;
import org.tidings.localstack.testing.TestStack;
import org.tidings.query.Sample;
import org.tidings.query.Topics;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ExplainTest {
    @Inject Topics topics;

    @Test
    void givenAQuery_whenExplained_thenItIsWrittenOutWithTreeAndCost() {
        explain("ana", "pilots NEAR/5 (strike OR walk*)  -title:ferry and")
                .statusCode(200)
                .body(
                        "normalized",
                        equalTo("pilots NEAR/5 (strike OR walk*) AND NOT title:ferry AND and"))
                .body("tree.kind", equalTo("ALL"))
                .body("tree.parts.kind", contains("NEAR", "NOT", "WORD"))
                .body("tree.parts[0].text", equalTo("NEAR/5"))
                .body("tree.parts[0].parts[1].parts.text", contains("strike", "walk*"))
                .body("tree.parts[1].parts[0].field", equalTo("title"))
                .body("tree.parts[1].start", equalTo(33))
                .body("tree.parts[1].end", equalTo(45))
                .body("cost", equalTo("LOW"))
                .body("living", is(false))
                .body("hints", hasSize(1));
    }

    @Test
    void givenFieldsGroupsAndValues_whenExplained_thenEachIsANodeOfItsKind() {
        explain(
                        "ana",
                        "quotation:(speaker:\"Tessa Quill\" \"noon tide\") words:>20 date:2026-03-02"
                                + " seen:last-6h type:wire =Port har* w?nd")
                .statusCode(200)
                .body(
                        "tree.parts.kind",
                        contains(
                                "GROUP",
                                "FIELD",
                                "FIELD",
                                "FIELD",
                                "FIELD",
                                "EXACT",
                                "PREFIX",
                                "WILDCARD"))
                .body("tree.parts[0].field", equalTo("quotation"))
                .body("tree.parts[0].parts[0].parts.kind", contains("FIELD", "PHRASE"))
                .body("tree.parts[0].parts[0].parts[0].field", equalTo("speaker"))
                .body("tree.parts[0].parts[0].parts[0].parts[0].kind", equalTo("NAME"))
                .body(
                        "tree.parts[1..4].collect { it.parts[0].kind }",
                        contains("NUMBERS", "DAYS", "LAST", "CHOICE"))
                .body("living", is(false));
        explain("ana", "ferry tag:calm").statusCode(200).body("living", is(true));
    }

    @Test
    void givenAFrequentAndARareWord_whenExplained_thenTheFrequentOneIsTheSlowest() {
        String rare = unique();
        String frequent = unique();
        topics.send(Sample.of("Ferry", rare + " " + frequent), Sample.of("Ferry", frequent));
        awaitFound("ana", frequent, 2);

        explain("ana", rare + " " + frequent)
                .statusCode(200)
                .body("slowest.text", equalTo(frequent))
                .body("slowest.start", equalTo(rare.length() + 1))
                .body("slowest.reads", equalTo(2))
                .body("reads", greaterThanOrEqualTo(3));
        explain("ana", rare + " title:ferry").body("slowest.text", equalTo("title:ferry"));
        explain("ana", frequent + " OR " + rare + " NEAR/3 " + frequent)
                .body("slowest.text", equalTo(rare + " NEAR/3 " + frequent))
                .body("slowest.reads", equalTo(4 * (1 + 2)));
    }

    @Test
    void givenAnotherOrganisationsArticles_whenExplained_thenTheCostDoesNotTellOfThem() {
        String word = unique();
        String acme = TestStack.current().organization("acme");
        topics.send(Sample.of("Ferry", word), Sample.of("Ferry", word).of(Visibility.of(acme)));
        awaitFound("ana", word, 2);

        explain("ana", word + " OR " + word.substring(0, 20) + "*").body("reads", equalTo(4));
        explain("gus", word + " OR " + word.substring(0, 20) + "*").body("reads", equalTo(2));
    }

    @Test
    void givenAQueryThatIsRefused_whenExplained_thenTheProblemIsThatOfASearch() {
        explain("ana", "a OR b c")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tidings:problem:query-and-or-mixed"))
                .body("repair", equalTo("(a OR b) c"));
        explain("ana", "ferry origins:1")
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:query-not-supported-yet"))
                .body("start", equalTo(6))
                .body("repair", equalTo("ferry"));
    }

    @Test
    void givenAQueryOfAnotherProduct_whenImported_thenTheAnswerSaysWhatChanged() {
        imported("{\"product\":\"FACTIVA\",\"query\":\"ferry near5 pilot strike\"}")
                .statusCode(200)
                .body("query", equalTo("ferry NEAR/4 \"pilot strike\""))
                .body("changes", hasSize(2))
                .body("changes[0].start", equalTo(6))
                .body("changes[0].end", equalTo(11));
        imported("{\"product\":\"FACTIVA\",\"query\":\"( )\"}")
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:query-empty"));
        imported("{\"query\":\"ferry\"}")
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:parameter-not-valid"));
        imported("{\"product\":\"OTHER\",\"query\":\"ferry\"}")
                .statusCode(400)
                .body("type", equalTo("urn:tidings:problem:parameter-not-valid"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/queries/import")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse imported(String body) {
        return as("ana")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/queries/import")
                .then();
    }

    @Test
    void givenNobody_whenAQueryIsToBeExplained_thenItIsRefused() {
        given().queryParam("q", "ferry").get("/api/v1/queries/explain").then().statusCode(401);
    }

    private static ValidatableResponse explain(String user, String query) {
        return as(user).queryParam("q", query).get("/api/v1/queries/explain").then();
    }
}
