/// What the services' OpenAPI documents say beyond what Quarkus finds by itself.
@NullMarked
package org.tidings.openapi;

import org.jspecify.annotations.NullMarked;
