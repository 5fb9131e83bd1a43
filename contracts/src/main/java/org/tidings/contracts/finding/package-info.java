/// What a close reading found in one article, one record per kind, as docs/guide/reading.md tells.
///
/// Every span counts UTF-16 units in the article's stored text, half open. `why` names the rule or
/// model that found an item (`quotation/cue-before`); its version is that of the layer with the
/// name before the slash. Where an item points to an entity, it does so by its place in
/// [Findings#entities()].
@NullMarked
package org.tidings.contracts.finding;

import org.jspecify.annotations.NullMarked;
