package org.tidings.query.saved;
