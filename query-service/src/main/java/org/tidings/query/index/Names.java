package org.tidings.query.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// How names become the keys under which they are found.
public final class Names {
    private Names() {}

    /// Without case and accents, without the signs that no query can write inside a name, and
    /// with single spaces.
    public static String key(String name) {
        String lower =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .replace('\u2019', '\'')
                        .codePoints()
                        .map(Character::toLowerCase)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        char[] folded = new char[4 * lower.length()];
        int length =
                ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length).replaceAll("[\\s\\p{Z}\"*=]+", " ").strip();
    }

    /// A name of several words, and each row of words in it: who seeks `foreign minister` means
    /// the `former foreign minister` too.
    static Set<String> rows(String name) {
        var words = List.of(key(name).split(" "));
        var rows = new LinkedHashSet<String>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                rows.add(String.join(" ", words.subList(from, to)));
            }
        }
        rows.remove("");
        return rows;
    }

    /// A host and what it lies under: who seeks `example.org` means `news.example.org` too.
    static List<String> domains(String host) {
        var domains = new ArrayList<String>();
        String rest = key(host);
        while (rest.indexOf('.') >= 0) {
            domains.add(rest);
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return domains;
    }
}
