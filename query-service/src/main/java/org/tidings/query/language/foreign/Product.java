package org.tidings.query.language.foreign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whose queries can be read.
@Schema(name = "QueryProduct")
public enum Product {
    MELTWATER,
    BRANDWATCH,
    FACTIVA
}
