/// The query language: text comes in, a syntax tree or a refusal with position and repair goes
/// out, and a tree can be written as text again.
///
/// [org.tidings.query.language.QueryParser] is the way in. A query is normalised, cut into tokens
/// and read by recursive descent; the first fault refuses it. docs/guide/query-language.md tells
/// readers what the language can say.
@NullMarked
package org.tidings.query.language;

import org.jspecify.annotations.NullMarked;
