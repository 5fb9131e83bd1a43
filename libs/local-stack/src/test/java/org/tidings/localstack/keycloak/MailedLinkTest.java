package org.tidings.localstack.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailedLinkTest {
    private static final String LINK =
            "http://127.0.0.1:8180/realms/tidings/login-actions/action-token?key=ab.cd&tab=1";

    @Test
    void givenAQuotedPrintableMail_whenRead_thenTheLinkIsWholeAgain() {
        var mail =
                """
                Content-Transfer-Encoding: quoted-printable

                Follow http://127.0.0.1:8180/realms/tidings/login-actions/act=
                ion-token?key=3Dab.cd&tab=3D1
                within a day.
                """;

        assertEquals(Optional.of(LINK), MailedLink.linkIn(mail));
    }

    @Test
    void givenAnHtmlMail_whenRead_thenTheLinkEndsWithItsAttribute() {
        var mail = "<a href=\"" + LINK.replace("&", "&amp;") + "\">Set a password</a>";

        assertEquals(Optional.of(LINK), MailedLink.linkIn(mail));
    }

    @Test
    void givenAMailWithoutSuchALink_whenRead_thenThereIsNone() {
        assertTrue(MailedLink.linkIn("See http://127.0.0.1:8180/realms/tidings").isEmpty());
    }
}
