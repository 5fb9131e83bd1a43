/// The demonstration newsroom: invented outlets with feeds and pages, served from
/// `seeds/newsroom` on one local address.
///
/// In: a folder of texts and templates, one folder per outlet, and a clock that can be moved, so
/// that stories unfold. Out: HTTP, where the Host header chooses the outlet.
@NullMarked
package org.tidings.localstack.newsroom;

import org.jspecify.annotations.NullMarked;
