/// What runs on this machine: processes, their logs, their memory, the ports they hold.
@NullMarked
package org.tidings.localstack.process;

import org.jspecify.annotations.NullMarked;
