package org.tidings.nlp.gazetteer;

/// A place that a name may mean.
///
/// @param geonames its id at GeoNames; 0 for a country or region
/// @param latitude degrees north
/// @param longitude degrees east
/// @param country ISO 3166-1 alpha-2
/// @param region GeoNames' code of the first-level region within the country; empty for a country
/// @param people who live there; 0 when not known
/// @param name the usual one in English
/// @param usual the name that was looked up is that one
public record Candidate(
        Level level,
        long geonames,
        double latitude,
        double longitude,
        String country,
        String region,
        int people,
        String name,
        boolean usual) {
    /// What a place is, from the largest.
    public enum Level {
        COUNTRY,
        REGION,

        /// Within a region: a county.
        DISTRICT,

        CAPITAL,
        TOWN
    }

    /// The region with its country; what a country lies in is none.
    public String within() {
        return country + "." + region;
    }

    /// Kilometres along the surface, on a sphere (haversine).
    public double distance(Candidate other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord =
                Math.pow(Math.sin(north / 2), 2)
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * Math.pow(Math.sin(east / 2), 2);
        return 2 * 6371 * Math.asin(Math.sqrt(Math.clamp(chord, 0, 1)));
    }
}
