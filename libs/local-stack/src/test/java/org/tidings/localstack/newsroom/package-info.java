/// The newsroom as its readers meet it: over HTTP.
@NullMarked
package org.tidings.localstack.newsroom;

import org.jspecify.annotations.NullMarked;
