package org.tidings.nlp.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.Span;
import org.tidings.contracts.finding.Entity;
import org.tidings.contracts.finding.Place;
import org.tidings.nlp.document.Source;
import org.tidings.nlp.entity.Entities;
import org.tidings.nlp.place.Places;
import org.tidings.nlp.reading.CloseReading;

/// Where places lie: GeoVirus, news with the coordinates of each place that is named.
///
/// A place is found when a mention of an entity with coordinates shares a character with it, and
/// right when the two lie within 161 kilometres (100 miles) of each other.
final class PlaceSet implements Evaluation {
    static final Path FILE = Path.of("geo", "GeoVirus.xml");
    private static final double NEAR = 161;
    private static final double EARTH = 6371;

    @Override
    public String set() {
        return "places";
    }

    @Override
    public Report run(Path folder, CloseReading reading) throws IOException {
        var count = new Count();
        for (Text text : texts(folder.resolve(FILE))) {
            var document = reading.read(Source.of(text.text)).document();
            var entities = document.get(Entities.KIND);
            var places = document.get(Places.KIND);
            text.labels.forEach(label -> count.add(text, label, entities, places));
        }
        return count.report(set());
    }

    private static final class Count {
        private final List<Double> distances = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();
        private int labels;
        private int tagged;

        void add(Text text, Label label, Entities entities, Places places) {
            labels++;
            Integer entity = entities.at(label.span);
            String line = text.shown(label);
            if (entity == null) {
                errors.add("NO NAME " + line);
                return;
            }
            tagged++;
            Place place = places.byEntity().get(entity);
            if (place == null) {
                errors.add("NO PLACE " + entities.get(entity).type() + " " + line);
                return;
            }
            double distance = label.distance(place);
            distances.add(distance);
            if (distance > NEAR) {
                errors.add(wrong(entities.get(entity), place, distance, line));
            }
        }

        private static String wrong(Entity entity, Place place, double distance, String line) {
            return "%.0f KM %s at %.2f %.2f %s: %s"
                    .formatted(
                            distance,
                            entity.name(),
                            place.latitude(),
                            place.longitude(),
                            place.country(),
                            line);
        }

        Report report(String set) {
            int near = (int) distances.stream().filter(distance -> distance <= NEAR).count();
            var sorted = distances.stream().sorted().toList();
            String median =
                    sorted.isEmpty()
                            ? "nothing found"
                            : "aim 0.850; median %.0f km".formatted(sorted.get(sorted.size() / 2));
            return new Report(
                    List.of(
                            Score.share(set, "GeoVirus, found", sorted.size(), labels, ""),
                            Score.share(set, "GeoVirus, named at all", tagged, labels, ""),
                            Score.share(
                                    set,
                                    "GeoVirus, within 161 km of those found",
                                    near,
                                    sorted.size(),
                                    median)),
                    errors);
        }
    }

    /// @param span in UTF-16 code units
    private record Label(Span span, double latitude, double longitude) {
        /// In kilometres, on a sphere (haversine).
        double distance(Place place) {
            double north = Math.sin(Math.toRadians(place.latitude() - latitude) / 2);
            double east = Math.sin(Math.toRadians(place.longitude() - longitude) / 2);
            double chord =
                    north * north
                            + Math.cos(Math.toRadians(latitude))
                                    * Math.cos(Math.toRadians(place.latitude()))
                                    * east
                                    * east;
            return 2 * EARTH * Math.asin(Math.sqrt(Math.clamp(chord, 0, 1)));
        }
    }

    private record Text(String text, List<Label> labels) {
        String shown(Label label) {
            int from = Math.max(0, label.span.start() - 40);
            int to = Math.min(text.length(), label.span.end() + 30);
            return "%s[%s]%s"
                    .formatted(
                            text.substring(from, label.span.start()),
                            text.substring(label.span.start(), label.span.end()),
                            text.substring(label.span.end(), to))
                    .replace('\n', '|');
        }
    }

    private static List<Text> texts(Path file) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<Text> texts = new ArrayList<>();
        try (var in = Files.newInputStream(file)) {
            var xml = factory.createXMLStreamReader(in);
            var article = new Article();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    article = article.with(xml.getLocalName(), xml, texts);
                }
            }
            article.close(texts);
        } catch (XMLStreamException broken) {
            throw new IOException(file + " is not what it should be", broken);
        }
        return texts;
    }

    /// What was read of an article so far.
    private static final class Article {
        private @Nullable String text;
        private final List<Label> labels = new ArrayList<>();
        private int start;
        private int end;
        private double latitude;

        Article with(String element, XMLStreamReader xml, List<Text> texts)
                throws XMLStreamException {
            switch (element.toLowerCase(Locale.ROOT)) {
                case "article" -> {
                    close(texts);
                    return new Article();
                }
                case "text" -> text = xml.getElementText();
                case "start" -> start = Integer.parseInt(xml.getElementText());
                case "end" -> end = Integer.parseInt(xml.getElementText());
                case "lat" -> latitude = Double.parseDouble(xml.getElementText());
                case "lon" -> {
                    double longitude = Double.parseDouble(xml.getElementText());
                    labels.add(new Label(new Span(start, end), latitude, longitude));
                }
                default -> {}
            }
            return this;
        }

        void close(List<Text> texts) {
            if (text != null) {
                texts.add(new Text(text, labels));
            }
        }
    }
}
