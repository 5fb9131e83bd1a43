package org.tidings.localstack.newsroom;

/// How an outlet writes its feed. An entry without author or date names neither.
enum FeedFormat {
    /// RSS 2.0 with the author in Dublin Core, since RSS wants a mail address.
    RSS(
            "application/rss+xml; charset=utf-8",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>
            <title>{{outlet}}</title>
            <link>{{home}}</link>
            <description>{{tagline}}</description>
            <language>{{language}}</language>
            <atom:link rel="self" type="application/rss+xml" href="{{feed}}" />
            {{&entries}}
            </channel>
            </rss>
            """,
            """
            <item>
            <title>{{title}}</title>
            <link>{{url}}</link>
            <guid isPermaLink="true">{{url}}</guid>
            <description>{{summary}}</description>
            {{#section}}
            <category>{{section}}</category>
            {{/section}}
            {{#author}}
            <dc:creator>{{author}}</dc:creator>
            {{/author}}
            {{#publishedRfc822}}
            <pubDate>{{publishedRfc822}}</pubDate>
            {{/publishedRfc822}}
            </item>
            """),

    /// RFC 4287. Every entry must have been updated at some time, so an outlet whose articles
    /// give no date cannot use it.
    ATOM(
            "application/atom+xml; charset=utf-8",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{language}}">
            <id>{{home}}</id>
            <title>{{outlet}}</title>
            <subtitle>{{tagline}}</subtitle>
            <updated>{{updated}}</updated>
            <author><name>{{outlet}}</name></author>
            <link rel="alternate" type="text/html" href="{{home}}" />
            <link rel="self" type="application/atom+xml" href="{{feed}}" />
            {{&entries}}
            </feed>
            """,
            """
            <entry>
            <id>tag:{{host}},2026:{{slug}}</id>
            <title>{{title}}</title>
            <link rel="alternate" type="text/html" href="{{url}}" />
            <summary>{{summary}}</summary>
            {{#section}}
            <category term="{{section}}" />
            {{/section}}
            {{#author}}
            <author><name>{{author}}</name></author>
            {{/author}}
            <published>{{publishedIso}}</published>
            <updated>{{updatedIso}}</updated>
            </entry>
            """);

    private final String contentType;
    private final String feed;
    private final String entry;

    FeedFormat(String contentType, String feed, String entry) {
        this.contentType = contentType;
        this.feed = feed;
        this.entry = entry;
    }

    String contentType() {
        return contentType;
    }

    Template feed() {
        return new Template(feed);
    }

    Template entry() {
        return new Template(entry);
    }
}
