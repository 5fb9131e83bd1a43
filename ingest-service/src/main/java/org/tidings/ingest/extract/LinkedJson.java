package org.tidings.ingest.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Reads JSON as it stands in pages: wrapped in comments or CDATA, escaped, with commas too many,
/// and broken.
final class LinkedJson {
    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(200)
                                                    .build())
                                    .build())
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();

    private static final int LONGEST = 2_000_000;

    /// `& #34;`: a reference that was torn while it was escaped.
    private static final Pattern TORN = Pattern.compile("& ?# ?(\\d{2,3});");

    /// What can be told apart from the rest even where a quotation mark breaks the whole.
    private static final Pattern TIMES =
            Pattern.compile(
                    "\"(datePublished|dateModified|dateCreated)\"\\s{0,9}:\\s{0,9}\"([^\"\\\\]{4,60})\"");

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "\"@type\"\\s{0,9}:[\\s\\[]{0,9}\"(\\w{0,40}(?:Article|BlogPosting))\"");

    private LinkedJson() {}

    static JsonNode none() {
        return JSON.missingNode();
    }

    /// A missing node where nothing can be made of it.
    static JsonNode read(String data) {
        String json = data.length() > LONGEST ? "" : unwrapped(data);
        if (json.isEmpty()) {
            return none();
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            return rescued(json);
        }
    }

    /// From the first bracket to the last.
    private static String unwrapped(String data) {
        String json = data;
        if (json.indexOf('"') < 0 && json.indexOf('&') >= 0) {
            json = Parser.unescapeEntities(TORN.matcher(json).replaceAll("&#$1;"), false);
        }
        int brace = json.indexOf('{');
        int bracket = bracketed(json, brace);
        int from = bracket >= 0 ? bracket : brace;
        int to = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
        if (json.startsWith("]]>", Math.max(0, to - 1))) {
            to = json.lastIndexOf(bracket >= 0 ? ']' : '}', to - 2);
        }
        return from >= 0 && to > from ? json.substring(from, to + 1) : "";
    }

    /// Where a list opens right before its first object; -1 when none does. The brackets of a CDATA
    /// section open none.
    private static int bracketed(String json, int brace) {
        int at = brace - 1;
        while (at >= 0 && Character.isWhitespace(json.charAt(at))) {
            at--;
        }
        boolean section = at >= 6 && json.startsWith("CDATA[", at - 5);
        return at >= 0 && json.charAt(at) == '[' && !section ? at : -1;
    }

    private static JsonNode rescued(String json) {
        Matcher type = ARTICLE.matcher(json);
        if (!type.find()) {
            return none();
        }
        var article = JSON.createObjectNode().put("@type", type.group(1));
        Matcher time = TIMES.matcher(json);
        while (time.find()) {
            if (!article.has(time.group(1))) {
                article.put(time.group(1), time.group(2));
            }
        }
        return article;
    }
}
