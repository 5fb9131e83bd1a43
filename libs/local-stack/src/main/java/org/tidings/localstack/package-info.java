/// The real components of the platform, started from Maven artefacts, each in its own process.
///
/// In come artefact coordinates, a folder and ports; out go running processes. Read the packages in
/// this order: `artifact` (what is downloaded), `process` (what runs), `component` (how each one is
/// started), `stack` (all of them together), `cli` (`./tidings`) and `testing` (for tests).
@NullMarked
package org.tidings.localstack;

import org.jspecify.annotations.NullMarked;
