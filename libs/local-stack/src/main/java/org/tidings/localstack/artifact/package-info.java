/// What the components are made of: Maven coordinates come in, files on this machine go out.
@NullMarked
package org.tidings.localstack.artifact;

import org.jspecify.annotations.NullMarked;
