/// `./tidings`: the words of a command line come in, started components and printed lines go out.
@NullMarked
package org.tidings.localstack.cli;

import org.jspecify.annotations.NullMarked;
