/// Takes in texts that a person gives, without an outlet and often without anything else known.
@NullMarked
package org.tidings.ingest.text;

import org.jspecify.annotations.NullMarked;
