package org.tidings.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Phrases that open lines of furniture, in the languages of large presses.
final class LinePhrases {
    /// Over links to other articles.
    private static final List<String> RELATED =
            WordList.list(
                    """
            read more, read also, also read, read next, more on this, more from, related,
            see also, you may also like, you might also like, more stories, recommended,
            don't miss, most read, most popular, trending, must read, more in this,
            further reading, keep reading, continue reading, up next, also on, more about,
            in other news, watch also, watch:, see more, recent posts, latest news,
            editor's picks, top stories, click here, lesen sie auch, lesen sie mehr,
            lesen sie hier, lies auch, lies mehr, mehr zum thema, mehr zu, mehr aus,
            mehr von, mehr themen, mehr lesen, auch interessant, das könnte, das könnte sie,
            weiterlesen, weitere artikel, weitere themen, weitere informationen,
            weitere beiträge, weitere meldungen, weitere nachrichten, ähnliche, verwandte,
            zum thema, passend dazu, siehe auch, meistgelesen, neueste, aktuelle artikel,
            empfehlungen, empfehlung der redaktion, lesetipp, mehr dazu, mehr infos,
            mehr news, mehr über, auch lesenswert, dazu passend, hier geht es zu,
            das thema könnte, lire aussi, à lire aussi, à lire, a lire, lire la suite,
            voir aussi, sur le même sujet, articles liés, pour aller plus loin,
            plus d'articles, en savoir plus, à voir aussi, retrouvez, plus d'infos,
            lea también, lea además, lee también, leer más, le puede interesar,
            te puede interesar, puede interesarle, puedes ver, vea también, mira:, mire:,
            mira también, ver también, más información, noticias relacionadas, relacionad,
            no te pierdas, también te puede, también puedes leer, leia também, leia mais,
            veja também, saiba mais, notícias relacionadas, leggi anche, leggi tutto,
            per approfondire, potrebbe interessarti, articoli correlati, vedi anche,
            ti potrebbe interessare, lees ook, lees meer, bekijk ook, gerelateerd,
            explore more, diese artikel, artikel zum thema, das könnte dich, das könnte euch,
            das könnte ihnen, leia mais, veja mais, sigue leyendo, seguir leyendo, lea más,
            te recomendamos, le recomendamos, mirá también, más sobre, cet article vous,
            aussi sur, nos derniers, per saperne, guarda anche, meer over, ook interessant,
            mer om, mere om, kapcsolódó, olvasd el, olvassa el, ezt is, citește și,
            citeste si, vezi și, читай также, читайте ще, читайте також, дивіться також,
            lue lisää, aiheesta lisää, 関連記事, あわせて読みたい, 相关阅读, 相关新闻,
            延伸阅读, 延伸閱讀, 相關新聞, 관련기사, čtěte také, přečtěte si, mohlo by vás,
            czytaj też, czytaj także, czytaj więcej, czytaj również, zobacz też,
            zobacz także, zobacz również, polecamy, przeczytaj też, przeczytaj także,
            dowiedz się więcej, ayrıca okuyun, ilgili haberler, bunlar da ilginizi,
            läs också, läs mer, läs även, læs også, les også, lue myös, katso myös,
            читайте также, смотрите также, по теме, материалы по теме, čtěte také,
            čtěte více
            """);

    /// Over what readers and the house say about themselves: all below is none of the article.
    private static final List<String> CLOSING =
            WordList.list(
                    """
            comments, leave a comment, leave a reply, post a comment, add a comment,
            join the conversation, about the author, about author, share this,
            related articles, related posts, related stories, related content,
            related topics, you may also like, you might also like, kommentare,
            kommentar schreiben, kommentar verfassen, kommentar hinzufügen,
            schreibe einen kommentar, hinterlasse, über den autor, über die autorin,
            ihre meinung, artikel teilen, beitrag teilen, diesen artikel,
            diesen beitrag teilen, mehr zum thema, das könnte sie auch, das könnte dich auch,
            das könnte ihnen, ähnliche artikel, ähnliche beiträge, weitere artikel,
            verwandte themen, verwandte artikel, auch interessant, schlagworte,
            themen in diesem artikel, commentaires, laisser un commentaire,
            à propos de l'auteur, sur le même sujet, partager cet article, comentarios,
            deja un comentario, deja una respuesta, sobre el autor, noticias relacionadas,
            comentários, commenti, lascia un commento, articoli correlati, reacties,
            komentarze, yorumlar, комментарии, empfehlungen aus der redaktion, kontakt,
            fragen an den autor, mehr themen, topics mentioned in this article,
            topics in this article, more on this story, más noticias, lo más leído,
            lo más visto, te puede interesar, mais lidas, mais lidos, i più letti,
            le plus lus, les plus lus, lesen sie auch, keskustelu, kommentarer, hozzászólások,
            comentarii, коментарі, 댓글, 评论, コメント
            """);

    /// Asking for something, or saying who owns it.
    private static final List<String> NOTICES =
            WordList.list(
                    """
            advertisement, advertising, anzeige, werbung, publicité, publicidad, pubblicità,
            reklama, annons, advertentie, реклама, sponsored, sponsor, share, tweet, print,
            drucken, teilen, email this, share on, share this, copy link, follow us,
            follow on, subscribe, sign up, newsletter, get the, download the, folgen sie,
            folge uns, abonnieren, jetzt abonnieren, suivez, abonnez, s'abonner, síguenos,
            suscríb, únete, seguici, iscriviti, obserwuj, volg ons, следите, подпис, photo:,
            photos:, photo by, photo credit, photograph:, image:, images:, image credit,
            image via, image source, picture:, pictures:, foto:, fotos:, fotograf, bild:,
            bilder:, bildquelle, bildnachweis, abbildung:, abb., crédit photo, crédits photo,
            crédit :, fot., zdjęcie, copyright, ©, (c), all rights reserved, alle rechte,
            tous droits, todos los derechos, tutti i diritti, wszelkie prawa, source:,
            quelle:, tags:, tagged, filed under, posted in, categories, category:, kategorie,
            schlagwort, etiquetas, mots-clés, topics:, themen:, stichworte, published,
            posted on, last updated, updated, veröffentlicht am, veröffentlicht:,
            erstellt am, stand:, aktualisiert, publié le, mis à jour, publicado, actualizado,
            pubblicato, opublikowano, disclaimer, disclosure, this article was originally,
            this post contains, this article is copyright, if you enjoyed, if you liked,
            alle angaben ohne, originalartikel, zurück, back to, nach oben,
            dieser beitrag enthält, dieser artikel enthält, enthält werbung,
            enthält affiliate, *werbung, *anzeige, anzeige,, ten tekst przeczytasz,
            licencja na, permalink, permalien, pdf, watch live, play video, video abspielen,
            loading, please enable, javascript, hat ihnen dieser, war dieser artikel,
            was this article, have a tip, got a tip, support our, donate, unterstütz,
            faire un don, je fais un don, wir verwenden cookies, we use cookies,
            view this post, sieh dir diesen beitrag, ein beitrag geteilt, a post shared,
            voir cette publication, una publicación compartida, ver esta publicación
            """);

    private static final Pattern COMMENTS =
            Pattern.compile(
                    "\\(?\\d{0,6}\\)?\\s{0,2}(?:comments?|kommentare?|commentaires?|comentarios?|comentários?"
                            + "|commenti|reacties|komentarz[ey]|komentářů?|yorum(?:lar)?|комментари[ийяев]{1,3}"
                            + "|коментар[іи]в?|kommentarer|kommenttia?|kommentit|hozzászólás(?:ok)?|comentarii)"
                            + "\\s{0,2}\\(?\\d{0,6}\\)?:?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LinePhrases() {}

    static boolean isRelated(String line) {
        return opens(RELATED, line);
    }

    static boolean isClosing(String line) {
        return opens(CLOSING, line);
    }

    static boolean isNotice(String line) {
        return opens(NOTICES, line);
    }

    /// `12 Comments`.
    static boolean isOverComments(String line) {
        return COMMENTS.matcher(line).matches();
    }

    private static boolean opens(List<String> phrases, String line) {
        String start = start(line);
        for (String phrase : phrases) {
            if (start.startsWith(phrase) && endsWord(start, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String start, String phrase) {
        return start.length() == phrase.length()
                || phrase.length() > 6
                || !Character.isLetterOrDigit(start.charAt(phrase.length()));
    }

    /// Without the arrows, bullets and quotes in front.
    private static String start(String line) {
        int from = 0;
        while (from < line.length() && !isFirst(line.charAt(from))) {
            from++;
        }
        return line.substring(from, Math.min(line.length(), from + 40)).toLowerCase(Locale.ROOT);
    }

    private static boolean isFirst(char c) {
        return Character.isLetterOrDigit(c) || c == '©' || c == '(' || c == '*';
    }
}
