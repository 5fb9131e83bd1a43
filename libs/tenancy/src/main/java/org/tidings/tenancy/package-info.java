/// A verified token comes in; who is asking goes out: one organisation, a person, the roles of that
/// membership (docs/adr/0002-roles-belong-to-the-membership.md). Nothing else decides it.
@NullMarked
package org.tidings.tenancy;

import org.jspecify.annotations.NullMarked;
