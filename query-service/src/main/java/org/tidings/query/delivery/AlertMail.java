package org.tidings.query.delivery;

import io.quarkus.mailer.Mail;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes one alert, or a digest of several of one search, as a mail in plain text and in HTML.
final class AlertMail {
    private static final int MOST_LISTED = 50;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", Locale.ENGLISH);

    private final List<AlertContent> alerts;
    private final AlertContent first;
    private final URI client;
    private final ZoneId zone;

    /// @param alerts of one search, at least one, the oldest first
    AlertMail(List<AlertContent> alerts, URI client, ZoneId zone) {
        this.alerts = alerts;
        this.first = alerts.getFirst();
        this.client = client;
        this.zone = zone;
    }

    /// @param digest null for a single alert
    Mail to(String address, @Nullable UUID digest) {
        return new Mail()
                .addTo(address)
                .setSubject(subject())
                .setText(text())
                .setHtml(html())
                .addHeader("Message-ID", messageId(digest))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /// The same however often it is sent: by search and article, or by the digest.
    private String messageId(@Nullable UUID digest) {
        String name = digest == null ? first.searchId() + "." + first.articleId() : "" + digest;
        return "<" + name + "@" + client.getHost() + ">";
    }

    private String subject() {
        String what =
                alerts.size() == 1
                        ? (first.edit() ? "(edited) " : "") + first.heading()
                        : alerts.size() + " articles";
        return ("[" + first.searchName() + "] " + what).replaceAll("\\p{Cntrl}+", " ");
    }

    private List<AlertContent> listed() {
        return alerts.subList(0, Math.min(alerts.size(), MOST_LISTED));
    }

    private String text() {
        var text = new StringBuilder();
        for (AlertContent alert : listed()) {
            text.append(alert.heading()).append('\n');
            text.append(source(alert)).append("\n\n");
            alert.reasons().forEach(reason -> text.append(why(reason)).append('\n'));
            if (alert.excerpt() != null && alert.reasons().stream().allMatch(this::isWordless)) {
                text.append(alert.excerpt()).append('\n');
            }
            text.append("\nRead: ").append(alert.link()).append('\n');
            if (alert.url() != null) {
                text.append("At the outlet: ").append(alert.url()).append('\n');
            }
            text.append("\n--\n\n");
        }
        return text.append(rest()).append(footer()).append('\n').toString();
    }

    private boolean isWordless(AlertContent.Reason reason) {
        return reason.sentence() == null;
    }

    private static String why(AlertContent.Reason reason) {
        String sentence = reason.sentence() == null ? "" : ": “" + reason.sentence() + "”";
        return "Found by " + reason.clause() + sentence + (reason.isNew() ? " (new)" : "");
    }

    private String source(AlertContent alert) {
        String outlet = alert.outlet() == null ? "A text without an outlet" : alert.outlet();
        String time =
                alert.publishedAt() == null
                        ? "fetched " + time(alert.fetchedAt())
                        : "published " + time(alert.publishedAt());
        return outlet
                + (alert.demonstration() ? " (invented, for demonstration)" : "")
                + ", "
                + time
                + (alert.edit() ? "; found since an edit" : "");
    }

    private String time(Instant time) {
        return TIME.format(time.atZone(zone));
    }

    private String rest() {
        int rest = alerts.size() - MOST_LISTED;
        return rest > 0 ? rest + " more are in your inbox.\n\n" : "";
    }

    private String footer() {
        return "You have the alerts of the saved search “"
                + first.searchName()
                + "” by mail. Change that at "
                + client;
    }

    private String html() {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><body>");
        for (AlertContent alert : listed()) {
            html.append("<h2><a href=\"").append(escaped("" + alert.link())).append("\">");
            html.append(escaped(alert.heading())).append("</a></h2>");
            html.append("<p>").append(escaped(source(alert))).append("</p>");
            alert.reasons()
                    .forEach(
                            reason ->
                                    html.append("<p>").append(escaped(why(reason))).append("</p>"));
            if (alert.excerpt() != null && alert.reasons().stream().allMatch(this::isWordless)) {
                html.append("<p>").append(escaped(alert.excerpt())).append("</p>");
            }
            if (alert.url() != null) {
                html.append("<p><a href=\"").append(escaped("" + alert.url()));
                html.append("\">At the outlet</a></p>");
            }
        }
        return html.append("<p>")
                .append(escaped(rest() + footer()))
                .append("</p></body></html>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
