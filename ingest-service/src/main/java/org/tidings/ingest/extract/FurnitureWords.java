package org.tidings.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.ingest.extract.Names.Furniture;

/// Words in classes and ids that tell furniture, in the languages that pages are built in.
final class FurnitureWords {
    /// Whole words: `ad`, not `adapt`.
    private static final Set<String> WORDS =
            WordList.set(
                    """
            ad, ads, adv, advert, adsense, adslot, author, authors, autor, autoren, autore,
            auteur, banner, bookmark, byline, caption, captions, comments, commentlist,
            copyright, cta, disclaimer, dateline, dropdown, feedback, flyout, footer,
            fussnote, imprint, impressum, infobar, jp, kicker, login, masthead, menu, meta,
            metadata, mostread, nav, navbar, overlay, pager, paging, pagination, popular,
            popup, prevnext, promo, rating, ratings, rail, registration, reply, respond,
            search, signup, skyscraper, slideshow, sponsor, subnav, survey, tag, tags,
            taglist, timestamp, toolbar, tools, topics, trending, vcard, vote, werbung,
            anzeige, anzeigen, publicidad, publicite, pubblicita, reklama, reclame, partager,
            compartir, condividi, teilen, udostepnij, suche, kategorien, schlagworte,
            etiquetas, zurueck, postmetadata, wpcnt
            """);

    /// Parts of words: `newsletterBox`, `relatedposts`, `footer-links`.
    private static final List<String> PARTS =
            WordList.list(
                    """
            advert, affiliate, akismet, alsoread, breadcrumb, bread-crumb, brotkrume, byline,
            commentform, comment-form, comment-list, comments-, -comments, cookie, consent,
            disqus, empfehl, footer, gdpr, gallery-nav, interstitial, jp-post-flair,
            kommentar, leserbrief, mostpopular, most-popular, mostviewed, most-read,
            navigation, newsletter, outbrain, plista, popular-posts, post-meta, entry-meta,
            article-meta, entry-utility, post-info, postinfo, promobox, readmore, read-more,
            readnext, recirc, recommend, recomend, related, relacionad, verwandt,
            weiterlesen, sharebar, sharedaddy, sharing, share-, -share, sharetools, shariff,
            addthis, addtoany, sidebar, side-bar, seitenleiste, site-header, skip-link,
            sociable, social, sponsor, subscri, suscri, abonn, taboola, tag-list, taglist,
            tagcloud, trinityaudio, toolbox, trackback, pingback, user-info, yarpp, zergnet,
            autorenbox, author-, -author, author_, authorbox, fb-like, post-nav, nav-links,
            mehr-zum-thema, printonly, print-only, role:navigation, role:banner,
            role:contentinfo, role:search, role:dialog, role:alert, role:menu,
            role:complementary, rel:author, prop:author, prop:comment, prop:publisher,
            prop:datepublished
            """);

    /// Dropped only where the text below looks like furniture too.
    private static final List<String> MAYBE =
            WordList.list(
                    """
            comment, widget, paywall, noprint, teaser, header, aside, bottom, info, list,
            link, more, message, modal, notice, option, promo, slide, carousel, button, btn,
            icon, embed, meta, bar, box, hide, hidden, image, photo, gallery, media, caption,
            credit, category, date, time, share, event, form, module, latest, recent, next,
            prev, similar, aehnlich, weitere, mehr-, quick
            """);

    private static final Set<String> COMMENTS =
            WordList.set(
                    """
            comments, commentlist, disqus, kommentare, commentaires, comentarios, commenti,
            reacties, komentarze, respond, commentarea
            """);

    /// What asks for consent, by the names that pages and the makers of such boxes give it.
    private static final List<String> WALLS =
            WordList.list(
                    """
            role:dialog, role:alertdialog, cookie-banner, cookiebanner, cookie-consent,
            cookieconsent, cookie-notice, cookie-law, cookie-policy-, consent-layer,
            consent-banner, consent-modal, onetrust, didomi, usercentrics, cookiebot, cybot,
            borlabs, cmplz, sp-message, qc-cmp, truste, iubenda, gdpr
            """);

    private FurnitureWords() {}

    static boolean isWall(String names) {
        String lower = names.toLowerCase(Locale.ROOT).replace('_', '-');
        return WALLS.stream().anyMatch(lower::contains);
    }

    static boolean isComments(String names) {
        for (String word : NameWords.of(names)) {
            if (COMMENTS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static Furniture judge(String names) {
        List<String> words = NameWords.of(names);
        for (String word : words) {
            if (WORDS.contains(word)) {
                return Furniture.YES;
            }
        }
        String joined =
                " "
                        + String.join("-", words)
                                .replace("role-", "role:")
                                .replace("rel-", "rel:")
                                .replace("prop-", "prop:");
        for (String part : PARTS) {
            if (joined.contains(part)) {
                return Furniture.YES;
            }
        }
        for (String part : MAYBE) {
            if (joined.contains(part)) {
                return Furniture.MAYBE;
            }
        }
        return Furniture.NO;
    }
}
