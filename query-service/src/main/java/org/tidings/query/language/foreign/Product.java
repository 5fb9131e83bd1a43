package org.tidings.query.language.foreign;

/// Whose queries can be read.
public enum Product {
    MELTWATER,
    BRANDWATCH,
    FACTIVA
}
