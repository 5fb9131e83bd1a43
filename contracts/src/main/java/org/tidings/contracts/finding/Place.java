package org.tidings.contracts.finding;

import org.jspecify.annotations.Nullable;

/// Where a place lies, or what it stands for.
///
/// @param geonames its id at GeoNames; null for a country or region without one
/// @param latitude degrees north
/// @param longitude degrees east
/// @param country ISO 3166-1 alpha-2; null for what lies in none, or in a disputed one
/// @param confidence 0 to 1, that this one of the places of that name is meant
/// @param standsFor the government of a country whose capital is named for it; else null
public record Place(
        @Nullable Long geonames,
        double latitude,
        double longitude,
        @Nullable String country,
        double confidence,
        @Nullable String standsFor) {}
