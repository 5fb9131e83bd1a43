/// All components together: started in the order of their needs, watched, stopped.
@NullMarked
package org.tidings.localstack.stack;

import org.jspecify.annotations.NullMarked;
