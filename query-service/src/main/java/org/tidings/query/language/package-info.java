/// The query language: text comes in, a syntax tree or a refusal with position and repair goes
/// out.
///
/// So far the language has words and phrases, side by side meaning AND. What the full language
/// will say differently (operators in capitals, fields, brackets, wildcards) is refused by name
/// rather than searched as if it were words.
@NullMarked
package org.tidings.query.language;

import org.jspecify.annotations.NullMarked;
