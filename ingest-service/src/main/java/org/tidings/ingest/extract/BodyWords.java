package org.tidings.ingest.extract;

import java.util.List;
import java.util.Locale;

/// Class names by which pages mark the text of their article.
final class BodyWords {
    /// Compared without hyphens, underscores and case.
    private static final List<String> SURE =
            WordList.list(
                    """
            articlebody, articletext, articlecontent, articlemaintext, storybody,
            storycontent, storytext, postbody, postcontent, posttext, entrycontent,
            entrybody, entrytext, bodytext, bodycopy, contentbody, newsbody, newstext,
            newscontent, textbody, fulltext, artikeltext, artikelinhalt, artikelbody,
            cuerponoticia, textonoticia, contenidonoticia, articlecorps, corpsarticle,
            textearticle, testoarticolo, articolotesto, corpoarticolo, textomateria,
            corponoticia, fieldnamebody, articleparagraphs, singlecontent, blogcontent,
            pagecontent, articledetail, newsdetail, detailtext, richtext, wysiwyg, prose
            """);

    private static final List<String> LIKELY =
            WordList.list(
                    """
            article, artikel, articulo, articolo, story, post, entry, noticia, news, content,
            inhalt, contenido, contenu, contenuto, main, text, body, beitrag, blog, hentry
            """);

    private BodyWords() {}

    /// 2: named as the text itself; 1: named as something that may hold it; 0: neither.
    static int sureness(String names) {
        String bare = bare(names);
        for (String word : SURE) {
            if (bare.contains(word)) {
                return 2;
            }
        }
        for (String word : LIKELY) {
            if (bare.contains(word)) {
                return 1;
            }
        }
        return 0;
    }

    private static String bare(String names) {
        var bare = new StringBuilder(names.length());
        for (int at = 0; at < names.length(); at++) {
            char c = names.charAt(at);
            if (c != '-' && c != '_') {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
