package org.tidings.gateway.session;
