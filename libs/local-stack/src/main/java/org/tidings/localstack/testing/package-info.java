/// The stack as tests use it: one running stack for all modules, a database and topics for each.
@NullMarked
package org.tidings.localstack.testing;

import org.jspecify.annotations.NullMarked;
