/// What a browser is told about every answer: what it may load, and that it may not be framed.
@NullMarked
package org.tidings.gateway.web;

import org.jspecify.annotations.NullMarked;
