package org.tidings.query.atom;
