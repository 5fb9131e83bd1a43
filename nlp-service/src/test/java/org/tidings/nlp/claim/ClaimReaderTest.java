package org.tidings.nlp.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.contracts.finding.Claim.Status;
import org.tidings.nlp.facts.Facts;

class ClaimReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry was reportedly overloaded.| REPORTED",
                "The pilot is said to have slept.| REPORTED",
                "There are rumours that the mill will close.| REPORTED",
                "A person familiar with the talks said that a deal was near.| REPORTED",
                "Local media reported that the mayor had fled.| REPORTED",
                "Photographs posted online appeared to show the wreck.| REPORTED",
                "The figures could not be independently verified.| UNCONFIRMED",
                "It is unclear whether anybody was inside.| UNCONFIRMED",
                "The ministry would not confirm the report.| UNCONFIRMED",
                "The airline confirmed that the flight had been diverted.| CONFIRMED",
                "The airline denied that the flight had been diverted.| DENIED",
                "The minister dismissed the report as false.| DENIED",
                "The council rejected the accusation.| DENIED",
                "The bank declined to comment.| DECLINED",
                "The bank did not respond to a request for comment.| DECLINED",
                "The owner could not be reached.| DECLINED"
            })
    void givenASentenceThatMarksItsStanding_whenRead_thenItIsAClaimOfThatStatus(
            String text, Status status) {
        var claims = Facts.in(text).findings().claims();

        assertEquals(List.of(status), claims.stream().map(claim -> claim.status()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry left at noon.",
                "The guards denied them entry.",
                "The train was supposed to stop here.",
                "The council rejected the plan.",
                "He met the deadline and confirmed nothing to nobody's surprise in “a report”."
            })
    void givenAPlainReport_whenRead_thenNothingIsLeftInDoubt(String text) {
        assertTrue(
                Facts.in(text).findings().claims().stream()
                        .noneMatch(
                                claim ->
                                        claim.status() == Status.DENIED
                                                || claim.status() == Status.REPORTED),
                () -> Facts.in(text).claims().toString());
    }

    @Test
    void givenReportsThatNeitherSideConfirmed_whenRead_thenItIsOneClaimWithBothNotConfirming() {
        var facts =
                Facts.in(
                        "Reports suggest a new trade pact drafted by Norwegian and Japanese envoys,"
                                + " but neither side has confirmed it.\n"
                                + "Norway and Japan have traded for decades.");

        var claim = facts.findings().claims().getFirst();
        assertEquals(Status.UNCONFIRMED, claim.status());
        assertEquals(
                List.of("Norway", "Japan"),
                claim.notConfirmedBy().stream().map(party -> party.name()).toList());
    }

    @Test
    void givenAStatementThatAnotherDenies_whenRead_thenItIsContested() {
        var facts =
                Facts.in(
                        "Prosecutors said the treasurer had forged the signatures. The treasurer"
                                + " denied that she had forged any signature.");

        assertEquals(
                List.of(Status.ASSERTED, Status.DENIED),
                facts.findings().claims().stream().map(claim -> claim.status()).toList());
    }
}
