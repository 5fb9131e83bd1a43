/// How each real component is prepared, started and asked for its health.
@NullMarked
package org.tidings.localstack.component;

import org.jspecify.annotations.NullMarked;
