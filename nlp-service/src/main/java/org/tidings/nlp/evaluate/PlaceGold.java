package org.tidings.nlp.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.tidings.contracts.finding.Place;

/// Whether a place lies where the labels say, or stands for what they say.
final class PlaceGold {
    private static final double EARTH_KM = 6371.0;

    private PlaceGold() {}

    /// The metonym as given where there is one; else the coordinates within the tolerance where
    /// there are such, and the country where there is one. Of a place that no gazetteer can know
    /// nothing may be said; of one with an empty `geo` it is enough that it was found.
    static boolean holds(JsonNode label, @Nullable Place found) {
        if (label.path("invented").asBoolean(false)) {
            return found == null;
        }
        var geo = label.path("geo");
        if (geo.isObject() && geo.isEmpty()) {
            return true;
        }
        if (found == null) {
            return false;
        }
        if (label.has("metonymyFor")) {
            return label.path("metonymyFor").asText().equals(found.standsFor());
        }
        if (geo.has("lat")) {
            double away =
                    kilometres(
                            geo.get("lat").asDouble(),
                            geo.get("lon").asDouble(),
                            found.latitude(),
                            found.longitude());
            return away <= geo.path("toleranceKm").asDouble(25);
        }
        return geo.path("country").asText().equals(found.country());
    }

    /// Along a great circle (haversine).
    static double kilometres(double lat, double lon, double otherLat, double otherLon) {
        double north = Math.toRadians(otherLat - lat) / 2;
        double east = Math.toRadians(otherLon - lon) / 2;
        double half =
                Math.pow(Math.sin(north), 2)
                        + Math.cos(Math.toRadians(lat))
                                * Math.cos(Math.toRadians(otherLat))
                                * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
