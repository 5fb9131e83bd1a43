package org.tidings.contracts.finding;

/// An IPTC Media Topic.
///
/// @param code as `medtop:` and eight digits
/// @param confidence 0 to 1
public record Topic(String code, String name, double confidence, String why) {}
