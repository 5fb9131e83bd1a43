package org.tidings.localstack.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void givenMarkupInAValue_whenFilled_thenItIsEscapedUnlessMeantAsMarkup() {
        var values = Map.of("title", "\"Cats\" & <dogs>'", "body", "<p>{{title}} $1</p>");

        var filled = new Template("<h1>{{title}}</h1>{{&body}}").fill(values);

        assertEquals(
                "<h1>&quot;Cats&quot; &amp; &lt;dogs&gt;&#39;</h1><p>{{title}} $1</p>", filled);
    }

    @Test
    void givenAnEmptyValue_whenFilled_thenItsSectionIsLeftOut() {
        var template = new Template("a\n{{#by}}\nby {{by}}\n{{/by}}\nz\n");

        assertEquals("a\nz\n", template.fill(Map.of("by", "")));
        assertEquals("a\nby Ana\nz\n", template.fill(Map.of("by", "Ana")));
    }

    @Test
    void givenANameWithoutValue_whenFilled_thenItIsRefused() {
        var template = new Template("{{titel}}");

        assertThrows(IllegalArgumentException.class, () -> template.fill(Map.of("title", "Cats")));
    }

    @Test
    void givenMarkupInBlocks_whenRendered_thenItIsText() {
        var html =
                Markup.body(
                        List.of(
                                new Block(Block.Kind.ITEM, "a <b>"),
                                new Block(Block.Kind.PARAGRAPH, "c & d")));

        assertEquals("<ul>\n<li>a &lt;b&gt;</li>\n</ul>\n<p>c &amp; d</p>", html);
    }

    @Test
    void givenAScriptEndInAHeadline_whenWrittenAsJson_thenItCannotCloseTheScript() {
        var json = JsonLd.string("</script> \"x\" \\ \n");

        assertFalse(json.contains("<"));
        assertEquals("\"\\u003c/script\\u003e \\u0022x\\u0022 \\u005c \\u000a\"", json);
    }
}
