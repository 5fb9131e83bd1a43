/// What the tests of all features share, and the rules of the module's architecture.
package org.tidings.query;
