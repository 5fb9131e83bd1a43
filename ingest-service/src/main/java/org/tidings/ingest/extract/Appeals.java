package org.tidings.ingest.extract;

import java.util.Locale;

/// Lines in which the house speaks to its readers: to sign up, to follow, to give, to agree. They
/// name what is on offer and ask for it; neither alone tells them from a sentence of the article.
final class Appeals {
    /// A longer line says more than that.
    private static final int LONGEST = 320;

    /// What asks for consent is written by lawyers.
    private static final int LONGEST_CONSENT = 1_200;

    private static final Phrases OFFERS =
            Phrases.of(
                    """
            newsletter, mailing list, inbox, google news, podcast, our app, app for ios,
            ios and android, ios or android, our apps, homepage, breaking news,
            push notification, our journalism, independent journalism, our work, our reporting,
            subscription, membership, our community, privacy policy, privacy notice,
            terms of service, comments below, comment below, comment section, latest stories,
            latest headlines, latest news, our channel, our videos, e-paper, epaper,
            printausgabe, digitale ausgabe, unsere app, unsere arbeit, unseren journalismus,
            unabhängigen journalismus, datenschutzerklärung, in den kommentaren, ihre spende,
            ihrer spende, unserem kanal, lettre d'information, infolettre, notre chaîne,
            notre application, notre travail, journalisme indépendant,
            politique de confidentialité, boletín, nuestro canal, nuestra app, nuestras redes,
            grupo de whatsapp, periodismo independiente, política de privacidad, nosso canal,
            nosso aplicativo, jornalismo independente, nostro canale, nostra app,
            giornalismo indipendente, nieuwsbrief, onze app, ons kanaal, nyhetsbrev,
            nyhedsbrev, uutiskirje, newslettera, naszym kanale, naszej aplikacji, bülten,
            kanalımız, hírlevél, hírlevelünk, telegram-канал, рассылк, нашем канале,
            нашому каналі, розсилк, buletin
            """);

    /// Much written about themselves: only following there tells an appeal.
    private static final Phrases PLATFORMS =
            Phrases.of(
                    """
            whatsapp, telegram, facebook, instagram, twitter, youtube, tiktok, linkedin,
            bluesky, threads, google noticias, фейсбук, телеграм, вконтакте
            """);

    private static final Phrases FOLLOWING =
            Phrases.of(
                    """
            follow us, follow our, join us, join our, like us, like our, find us, add us,
            folgen sie, folge uns, folgt uns, suivez-nous, suivez nous, rejoignez-nous,
            abonnez-vous, síguenos, síganos, seguinos, únete a, únase, suscríbete, siga-nos,
            siga o, siga a, inscreva-se, seguici, seguiteci, iscriviti, volg ons, följ oss,
            følg os, følg oss, seuraa meitä, obserwuj, dołącz do, polub nas, takip ed,
            kövess, подпишитесь, подписывайтесь, читайте нас, підпишіться, підписуйтесь,
            urmărește-ne, urmăriți-ne
            """);

    private static final Phrases CALLS =
            Phrases.of(
                    """
            sign up, signing up, subscribe to, subscribe now, download the, download our,
            get the latest, get our, stay up to date, keep up with, stay informed, support our,
            supporting our, support us, become a member, donate, delivered to your,
            straight to your, sent to your, receive our, check out our, click here, visit our,
            visit the, read our, watch more, listen to our, tell us, let us know, share your,
            please consider, you can unsubscribe, by signing, by subscribing, want more,
            don't miss, we rely on, melden sie, melde dich, anmelden, abonnieren, abonniere,
            besuchen sie, unterstützen sie, spenden sie, mit ihrer spende, ihre spende,
            lesen sie, laden sie, schreiben sie uns, schreibt uns, inscrivez, abonnez,
            recevez, téléchargez, soutenez, cliquez, faites un don, suscríb, descarga nuestra,
            recibe, apóyanos, apoya a, haz clic, haga clic, mira lo que, assine, receba,
            acompanhe, baixe, clique, ricevi, scarica, sostieni, clicca, abbonati,
            schrijf je in, meld je aan, download onze, steun ons, prenumerera, tilmeld,
            meld deg på, tilaa, zapisz się, wesprzyj, pobierz, abone ol, iratkozz,
            следите за, abonează-te, abonați-vă
            """);

    private static final Phrases COOKIES =
            Phrases.of(
                    """
            we use cookies, uses cookies, use of cookies, verwenden cookies, nutzen cookies,
            verwendet cookies, nutzt cookies, setzen cookies, werden cookies, cookies helfen,
            utilisons des cookies, utilise des cookies, utilizamos cookies, usamos cookies,
            utiliza cookies, usa cookies, utilizziamo i cookie, utilizza cookie,
            gebruiken cookies, gebruikt cookies, använder cookies, bruger cookies,
            bruker cookies, käytämme evästeitä, używamy plików cookie, korzysta z plików cookie,
            we value your privacy, your privacy choices, information on a device,
            consent to our and our partners, processing of your personal data,
            wir respektieren ihre privatsphäre, wir schätzen ihre privatsphäre,
            wir und unsere partner, informationen auf einem gerät, nous et nos partenaires,
            respect de votre vie privée, nosotros y nuestros socios, valoramos su privacidad,
            valoramos tu privacidad, noi e i nostri partner, wij en onze partners,
            nós e os nossos parceiros, vi och våra partner, my i nasi partnerzy,
            çerezler kullan, файлы cookie, файли cookie, cookie-einstellungen
            """);

    private Appeals() {}

    static boolean isAppeal(String line) {
        if (line.length() > LONGEST_CONSENT || isSpeech(line)) {
            return false;
        }
        String text = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        return COOKIES.areIn(text) || (line.length() <= LONGEST && isCall(text));
    }

    private static boolean isCall(String text) {
        boolean called = CALLS.areIn(text) || FOLLOWING.areIn(text);
        return (called && OFFERS.areIn(text)) || (PLATFORMS.areIn(text) && FOLLOWING.areIn(text));
    }

    /// Others are quoted with what the house would not ask itself.
    private static boolean isSpeech(String line) {
        return line.chars().anyMatch(c -> "\"“„«”»".indexOf(c) >= 0);
    }
}
