/// The command line without the service: `./tidings enrich`.
@NullMarked
package org.tidings.nlp.cli;

import org.jspecify.annotations.NullMarked;
