package org.tidings.gateway.route;
